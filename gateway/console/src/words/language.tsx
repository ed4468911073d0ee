import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { sayer, type Catalogue, type Language } from './words.js';

const KEPT = 'hearback-language';
const Speaking = createContext<{ language: Language; speak: (language: Language) => void }>({
  language: 'zh',
  speak: () => undefined,
});

const kept = (): Language => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh');

/** Chinese, unless the user has chosen English on this machine. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(kept);
  const speak = useCallback((chosen: Language) => {
    localStorage.setItem(KEPT, chosen);
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en';
    setLanguage(chosen);
  }, []);
  return <Speaking value={useMemo(() => ({ language, speak }), [language, speak])}>{children}</Speaking>;
}

export const useLanguage = () => useContext(Speaking);

/** The texts of a catalogue in the user's language. */
export function useWords<K extends string>(texts: Catalogue<K>) {
  const { language } = useLanguage();
  return useMemo(() => sayer(texts, language), [texts, language]);
}
