import { isScanToken } from '@yingshang/shared/contracts/scan-codes';

/** What a code of ours names, as the scan page takes it: `s` a printed one; `c` at the counter `w` a display's. */
export type ScannedCode = { readonly s: string } | { readonly c: string; readonly w: string };

/**
 * Our code in what a camera read: an H5 address (`?s=`, `?c=…&w=…`), a mini-program path (`?scene=`), or the bare token.
 */
export function codeIn(text: string): ScannedCode | undefined {
  const trimmed = text.trim();
  if (isScanToken(trimmed)) return { s: trimmed };
  const named = parameters(trimmed);
  const [s, c] = [named.get('s') ?? named.get('scene') ?? '', named.get('c') ?? ''];
  if (isScanToken(c)) return { c, w: named.get('w') ?? '' };
  return isScanToken(s) ? { s } : undefined;
}

/** Of the whole address, also behind a hash. Phones know no URLSearchParams. */
function parameters(address: string): ReadonlyMap<string, string> {
  const pairs = address.matchAll(/[?&]([a-z]+)=([^&#]+)/g);
  return new Map([...pairs].map(([, name = '', value = '']) => [name, safeDecode(value)]));
}

export function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
