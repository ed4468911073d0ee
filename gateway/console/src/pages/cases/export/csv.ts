/**
 * Rows as a file that spreadsheets open: comma separated, with the mark by which they know UTF-8. What a customer wrote stays text: a cell
 * that would be taken for a formula gets an apostrophe in front.
 */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
const cell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};
