import { open, seal } from '../personal-data.js';
import { MasterKeyError, type MasterKey } from './master-key.js';

const LABEL = 'company-key';
/** What a text names that was wrapped under the key in the environment. */
export const ENV_KEY_ID = 'env';

/** The 32 bytes of a key written in base64. `name` is where it stands, for whoever reads the error. */
export function keyBytes(base64: string, name: string): Buffer {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== 32) throw new MasterKeyError(`${name} must be 32 bytes in base64`);
  return key;
}

/** A text that says under which key it is wrapped. */
export const wrapUnder = (id: string, key: Buffer, plain: Buffer): string => `${id}.${seal(key, plain, LABEL)}`;

/** Which key wrapped a text. Texts from before keys had names were wrapped under the environment's. */
export const wrappedUnder = (wrapped: string): string => (wrapped.includes('.') ? wrapped.split('.')[0]! : ENV_KEY_ID);

/** Throws a MasterKeyError when the key is another one than its name says. */
export function unwrapUnder(id: string, key: Buffer, wrapped: string): Buffer {
  try {
    return open(key, wrapped.slice(wrapped.indexOf('.') + 1), LABEL);
  } catch {
    throw new MasterKeyError(`master key ${id} is not the one that wrapped this company key`);
  }
}

/** One key, in the environment: for the demo and tests. It can be read by whoever can read the process's environment. */
export function envMasterKey(base64: string): MasterKey {
  const key = keyBytes(base64, 'HEARBACK_MASTER_KEY');
  const unwrap = async (wrapped: string) => {
    const id = wrappedUnder(wrapped);
    if (id !== ENV_KEY_ID)
      throw new MasterKeyError(`a company key is wrapped under master key ${id}, which is not here`);
    return unwrapUnder(id, key, wrapped);
  };
  return {
    wrap: async (plain) => wrapUnder(ENV_KEY_ID, key, plain),
    unwrap,
    // There is no newer key; what this one cannot unwrap is told.
    rewrap: async (wrapped) => (await unwrap(wrapped), wrapped),
  };
}
