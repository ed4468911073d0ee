import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { plainPhone } from '@hearback/contracts';

type Contact = Readonly<Partial<Record<'name' | 'phone' | 'email', unknown>>>;
interface Filing {
  readonly input?: { readonly complainant?: Contact | null; readonly correction?: Contact | null };
}

// Beside the platform's home: what the tests know is not what the platform wrote.
const fileOf = (home: string): string => `${home}.contacts`;

/** Remembers whose name, phone and mail address are sent to the platform in that home; for what is sent, give it the variables. */
export const noteContacts =
  (home: string) =>
  (variables: object): void => {
    const { complainant, correction } = (variables as Filing).input ?? {};
    const values = [complainant, correction].flatMap((one) => [one?.name, one?.phone, one?.email]);
    const known = values.filter((value): value is string => typeof value === 'string' && value.trim().length > 1);
    if (known.length) appendFileSync(fileOf(home), known.map((value) => `${JSON.stringify(value)}\n`).join(''));
  };

/** All that was noted, as it was typed and as it is kept. */
export function contactsUsed(home: string): string[] {
  if (!existsSync(fileOf(home))) return [];
  const typed = readFileSync(fileOf(home), 'utf8').trim().split('\n');
  const values = typed.map((line) => JSON.parse(line) as string).flatMap((value) => [value, plainPhone(value)]);
  return [...new Set(values.map((value) => value.trim()))];
}

export const forgetContacts = (home: string): void => rmSync(fileOf(home), { force: true });
