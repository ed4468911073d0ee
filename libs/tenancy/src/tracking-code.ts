import { createHash, createHmac } from 'node:crypto';

// Without the letters and digits that are mistaken for others on the phone (0 O 1 I L U).
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code with which a customer follows a case: the company's short code and sixteen letters that only the link key can
 * derive. Short enough to read out, and the same for the same case, so that nothing needs to be stored to say it again.
 */
export function trackingCode(linkKey: string, companyCode: string, caseId: string): string {
  const bytes = createHmac('sha256', linkKey).update(`tracking\0${companyCode}\0${caseId}`).digest();
  const letters = Array.from(bytes.subarray(0, 16), (byte) => LETTERS[byte % LETTERS.length]).join('');
  return `${companyCode}-${letters.match(/.{4}/g)!.join('-')}`;
}

/** As typed by people: any case, with or without dashes and spaces, full-width. Undefined when it cannot be a code. */
export function readTrackingCode(typed: string): { companyCode: string; code: string } | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const parts = /^([A-Z]{2,4})([0-9A-Z]{16})$/.exec(plain);
  if (!parts) return undefined;
  const [, companyCode, letters] = parts as RegExpExecArray & [string, string, string];
  return { companyCode, code: `${companyCode}-${letters.match(/.{4}/g)!.join('-')}` };
}

/** What is kept of a code to find its case by: a digest, so that a copy of the register opens nothing. */
export const trackingDigest = (code: string): string => createHash('sha256').update(code).digest('base64url');
