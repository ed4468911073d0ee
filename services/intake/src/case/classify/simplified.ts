import { Converter } from 'opencc-js/t2cn';

let fold: ((text: string) => string) | undefined;

/** One spelling for matching: full-width forms made half-width (NFKC), traditional characters simplified (OpenCC). */
export function simplified(text: string): string {
  const convert = (fold ??= Converter({ from: 't', to: 'cn' }));
  return convert(text.normalize('NFKC').replace(/\r\n?/g, '\n'));
}
