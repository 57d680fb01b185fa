import { isScanToken } from '@yingshang/shared/contracts/scan-codes';

/** What a code of ours names, as the scan page takes it: `s` a printed one; `c` at the counter `w` a display's. */
export type ScannedCode = { readonly s: string } | { readonly c: string; readonly w: string };

/**
 * Our code in what a camera read: an H5 address (`?s=`, `?c=…&w=…`), a mini-program path (`?scene=`), or the bare token.
 */
export function codeIn(text: string): ScannedCode | undefined {
  const trimmed = text.trim();
  if (isScanToken(trimmed)) return { s: trimmed };
  const [s, c, w] = ['s|scene', 'c', 'w'].map((names) => parameter(trimmed, names));
  if (c !== undefined && isScanToken(c)) return { c, w: w ?? '' };
  return s !== undefined && isScanToken(s) ? { s } : undefined;
}

function parameter(address: string, names: string): string | undefined {
  const found = new RegExp(`[?&](?:${names})=([^&#]+)`).exec(address)?.[1];
  return found === undefined ? undefined : safeDecode(found);
}

export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
