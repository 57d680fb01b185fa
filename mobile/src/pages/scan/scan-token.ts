import { codeIn, type ScannedCode, safeDecode } from '../../platform/scan-text';

/** As much as WeChat's `scene` can hold; which of them are ours, the server says. */
const TOKEN = /^[A-Za-z0-9_-]{1,32}$/;

interface Query {
  /** The mini-program's code (`getwxacodeunlimit`), percent-encoded by WeChat. */
  readonly scene?: string;
  /** The page's own parameters, also written by the printed address and by a display's. */
  readonly s?: string;
  readonly c?: string;
  readonly w?: string;
  /** The whole address of a plain link that WeChat opened as a mini-program, percent-encoded. */
  readonly q?: string;
}

/** The code that opened this page, or null when there is none that could be ours. */
export function scannedCode({ scene, s, c, w, q }: Query): ScannedCode | null {
  if (q !== undefined) return codeIn(safeDecode(q)) ?? null;
  if (c !== undefined) return TOKEN.test(safeDecode(c)) ? { c: safeDecode(c), w: safeDecode(w ?? '') } : null;
  const token = safeDecode(scene ?? s ?? '');
  return TOKEN.test(token) ? { s: token } : null;
}
