/** As much as WeChat's `scene` can hold; which of them are ours, the server says. */
const TOKEN = /^[A-Za-z0-9_-]{1,32}$/;

interface Query {
  /** The mini-program's code (`getwxacodeunlimit`), percent-encoded by WeChat. */
  readonly scene?: string;
  /** The page's own parameter, also written by the printed address. */
  readonly s?: string;
}

/** The token of the code that opened this page, or null when there is none that could be ours. */
export function scanToken(query: Query): string | null {
  const text = decoded(query.scene ?? query.s ?? '');
  return TOKEN.test(text) ? text : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
