import { useLocation } from 'wouter';
import { useAsk } from '../shell/asking.js';
import type { Page } from '../shell/pages.js';
import { useSettled } from '../shell/use-settled.js';
import { useMay } from '../shell/viewer.js';
import { shellWords } from '../shell/words.js';
import { useLanguage, useWords } from '../words/language.js';
import { statusNames } from '../words/names.js';
import { commandsNow } from './commands.js';
import { means } from './matching.js';
import { FindCases } from './palette.generated.js';
import { paletteWords } from './words.js';

/** What may be chosen in the palette. */
export interface Entry {
  readonly group: 'goTo' | 'doIt' | 'find';
  readonly label: string;
  readonly beside?: string;
  readonly run: () => void;
}

// Less than this is in nearly every case.
const LEAST = 2;

/** What may be meant by what was typed: pages, what can be done on this one, cases. */
export function useEntries(typed: string, pages: readonly Page[]): readonly Entry[] {
  const { language } = useLanguage();
  const say = useWords(paletteWords);
  const sayStatus = useWords(statusNames);
  const [, navigate] = useLocation();
  const text = typed.trim();
  const settled = useSettled(text);
  const finds = useMay()('cases') && text.length >= LEAST;
  const found = useAsk(FindCases, { text: settled }, { when: finds && settled === text });
  const name = (pair: readonly [string, string]) => pair[language === 'zh' ? 0 : 1];
  const go = (address: string) => () => {
    navigate(address);
    document.getElementById('content')?.focus();
  };
  // Never those of what was typed before.
  const cases = finds && settled === text && !found.isPlaceholderData ? (found.data?.cases.edges ?? []) : [];
  return [
    ...pages
      .filter((page) => page.icon && means(text, shellWords[page.name]))
      .map((page): Entry => ({ group: 'goTo', label: name(shellWords[page.name]), run: go(page.at) })),
    ...commandsNow()
      .filter((command) => means(text, command.name))
      .map(({ name: pair, about, run }): Entry => ({ group: 'doIt', label: name(pair), beside: about, run })),
    ...cases.map(({ node }): Entry => ({
      group: 'find',
      label: node.description,
      beside: `${node.number} · ${sayStatus(node.status)}`,
      run: go(`/cases/${node.id}`),
    })),
    ...(finds
      ? [{ group: 'find', label: say('all', { text }), run: go(`/cases?${new URLSearchParams({ text })}`) } as const]
      : []),
  ];
}
