import { isScanToken } from '@yingshang/shared/contracts/scan-codes';

/** The token in what a camera read: an H5 address (`?s=`), a mini-program path (`?scene=`), or the bare token. */
export function tokenIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (isScanToken(trimmed)) return trimmed;
  const found = /[?&](?:s|scene)=([^&#]+)/.exec(trimmed)?.[1];
  if (!found) return undefined;
  const token = safeDecode(found);
  return isScanToken(token) ? token : undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
