// Full-width digits too. An identity number before a phone number, whose digits it contains.
const DIGIT = '[0-9０-９]';
const IDENTITY = `${DIGIT}{17}[0-9０-９XxＸｘ]`;
const MOBILE = `[1１][3-9３-９](?:[\\s-]?${DIGIT}){9}`;
const LAND_LINE = `[0０]${DIGIT}{2,3}[\\s-－]?${DIGIT}{7,8}`;
const NUMBERS = new RegExp(`(?<!${DIGIT})(?:${IDENTITY}|${MOBILE}|${LAND_LINE})(?!${DIGIT})`, 'g');

/**
 * RULES, "Registering": phone and identity numbers inside free text are masked for whoever may not see contacts. The first three digits
 * stay, so that one can tell that there was a number and what kind.
 */
export const masked = (text: string): string =>
  text.replace(NUMBERS, (number) => number.slice(0, 3) + '*'.repeat(number.length - 3));
