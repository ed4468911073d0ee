import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';

/** One thing that happened to an aggregate, as it is kept. Its hash covers everything but `salts` and `commit`. */
export interface Entry<E> {
  readonly seq: number;
  /** Domain time, ISO. */
  readonly at: string;
  /** `<kind>:<id>` of the actor. */
  readonly actor: string;
  /** The idempotency key of the request that made it. */
  readonly key?: string;
  readonly event: E;
  /** Per free-text field of the event: the salt of its digest. Gone with the text after an erasure. */
  readonly salts?: Readonly<Record<string, string>>;
  readonly prevHash?: string;
  readonly hash: string;
  /** On the last entry of a commit: tells it from a rival's that says the same at the same instant. Outside the hash. */
  readonly commit?: string;
}

const digest = (salt: string, value: unknown) =>
  `sha256:${createHash('sha256')
    .update(salt)
    .update(canonicalize(value) ?? '')
    .digest('base64url')}`;

/** Free text enters the chain as salted digests, so that erasing the text leaves the chain verifiable (DESIGN §4). */
function withDigests(event: object, salts: Readonly<Record<string, string>> | undefined): object {
  if (!salts) return event;
  const digests = Object.entries(salts).map(([field, salt]) => [
    field,
    digest(salt, event[field as keyof typeof event]),
  ]);
  return { ...event, ...Object.fromEntries(digests) };
}

// SHA-256 over the canonical JSON (RFC 8785) of the entry, the hash before it included.
const hashOf = (entry: Omit<Entry<object>, 'hash' | 'salts' | 'commit'>): string =>
  createHash('sha256')
    .update(canonicalize(entry) ?? '')
    .digest('base64url');

/** Appends an event to a chain: makes salts for its free texts and hashes it onto `prevHash`. */
export function chained<E extends object>(
  entry: Omit<Entry<E>, 'hash' | 'salts' | 'commit'>,
  freeText: readonly string[],
): Entry<E> {
  const texts = freeText.filter((field) => entry.event[field as keyof E] !== undefined);
  const salts = texts.length
    ? Object.fromEntries(texts.map((field) => [field, randomBytes(12).toString('base64url')]))
    : undefined;
  return { ...entry, salts, hash: hashOf({ ...entry, event: withDigests(entry.event, salts) }) };
}

/** Replaces a free text by its digest and forgets its salt. The entry's hash stays right; the text cannot be guessed back. */
export function erased<E extends object>(entry: Entry<E>): Entry<E> {
  const { salts: _forgotten, ...kept } = entry;
  return { ...kept, event: withDigests(entry.event, entry.salts) as E };
}

/** Whether a text is left that could be erased. */
export const holdsText = (entries: readonly Entry<unknown>[]): boolean => entries.some(({ salts }) => salts);

/** What stands in place of an erased free text: its digest. */
export const isErased = (value: unknown): boolean => typeof value === 'string' && /^sha256:[\w-]{43}$/.test(value);

/** Who an entry names, for others: people by their id alone, everybody else by kind and id. */
export const actorId = (actor: string): string => actor.replace(/^person:/, '');

/** The sequence number of the first entry that does not fit, or undefined when the whole chain verifies. */
export function brokenAt(entries: readonly Entry<object>[]): number | undefined {
  let prevHash: string | undefined;
  for (const [i, entry] of entries.entries()) {
    const { salts, hash, commit: _commit, ...rest } = entry;
    const right = hashOf({ ...rest, event: withDigests(entry.event, salts) }) === hash;
    if (!right || entry.seq !== i + 1 || entry.prevHash !== prevHash) return entry.seq;
    prevHash = hash;
  }
  return undefined;
}
