/** A text in the two languages of the product; `{name}` is filled in. */
export type Pair = readonly [zh: string, en: string];
export type Language = 'zh' | 'en';
export type Values = Readonly<Record<string, string | number>>;

/** Texts by name. Every text that a user reads stands in one; that none is missing in a language, the type sees to. */
export type Catalogue<K extends string> = Readonly<Record<K, Pair>>;

export const catalogue = <K extends string>(texts: Catalogue<K>): Catalogue<K> => texts;

/** Says a text of a catalogue in a language. */
export const sayer =
  <K extends string>(texts: Catalogue<K>, language: Language) =>
  (key: K, values: Values = {}): string =>
    texts[key][language === 'zh' ? 0 : 1].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
