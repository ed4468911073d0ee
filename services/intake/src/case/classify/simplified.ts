import { Converter } from 'opencc-js/t2cn';

let toSimplified: ((text: string) => string) | undefined;

/** One spelling for matching: full-width forms made half-width (NFKC), traditional characters simplified (OpenCC). */
export function simplified(text: string): string {
  toSimplified ??= Converter({ from: 't', to: 'cn' });
  return toSimplified(text.normalize('NFKC').replace(/\r\n?/g, '\n'));
}
