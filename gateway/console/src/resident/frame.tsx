import type { ReactNode } from 'react';
import type { Problem } from '../graph/problem.js';
import { useLanguage, useWords } from '../words/language.js';
import { residentWords } from './words.js';

/** What stands around every resident page: whose it is, and the other language. */
export function Frame({ by, children }: { by?: string; children: ReactNode }) {
  const say = useWords(residentWords);
  const { language, speak } = useLanguage();
  return (
    <>
      <header>
        <img src="/icon.svg" alt="" width={24} height={24} />
        <strong>{by ?? say('brand')}</strong>
        <button type="button" className="plain" onClick={() => speak(language === 'zh' ? 'en' : 'zh')}>
          {say('language')}
        </button>
      </header>
      <main>{children}</main>
    </>
  );
}

export function Opening() {
  const say = useWords(residentWords);
  return (
    <p className="first" role="status">
      {say('loading')}
    </p>
  );
}

/** Why there is nothing to see, and what to do. */
export function NotThere({ problem, again }: { problem: Problem; again: () => void }) {
  const say = useWords(residentWords);
  const lost = problem.code === 'NOT_FOUND';
  return (
    <section className="card centred" role="alert">
      <h1>{lost ? say('noSuchLink') : say('failed')}</h1>
      <p>{lost ? say('noSuchLinkHint') : problem.code === 'OFFLINE' ? say('offline') : problem.message}</p>
      {!lost && (
        <button type="button" onClick={again}>
          {say('retry')}
        </button>
      )}
    </section>
  );
}
