import { createHash, randomBytes } from 'node:crypto';

/** 256 bits from the system's source, so that no token can be guessed; nothing can be read from it. */
export function newSessionToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps. A fast hash is enough: unlike a password, a token cannot be tried out. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function isSessionToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
