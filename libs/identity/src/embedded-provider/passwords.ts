import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

export interface HashedPassword {
  readonly salt: string;
  readonly hash: string;
}

// Cheap on purpose: what the demo keeps is not worth more, and its scripts sign in all the time.
const derive = (password: string, salt: string): Buffer => scryptSync(password, salt, 32, { N: 1024 });

export function hashPassword(password: string): HashedPassword {
  const salt = randomBytes(16).toString('base64url');
  return { salt, hash: derive(password, salt).toString('base64url') };
}

export const isPassword = (password: string, { salt, hash }: HashedPassword): boolean =>
  timingSafeEqual(derive(password, salt), Buffer.from(hash, 'base64url'));
