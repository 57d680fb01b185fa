import { randomBytes } from 'node:crypto';

const SHAPE = /^[A-Za-z0-9_-]{22}$/;

/** 16 random bytes: nobody finds a valid one by trying. */
export function newScanToken(): string {
  return randomBytes(16).toString('base64url');
}

export function isScanToken(text: string): boolean {
  return SHAPE.test(text);
}
