const TOKEN = /^[A-Za-z0-9_-]{22}$/;

/** The token in what a camera read: an H5 address (`?s=`), a mini-program path (`?scene=`), or the bare token. */
export function tokenIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (TOKEN.test(trimmed)) return trimmed;
  const found = /[?&](?:s|scene)=([^&#]+)/.exec(trimmed)?.[1];
  if (!found) return undefined;
  const token = safeDecode(found);
  return TOKEN.test(token) ? token : undefined;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
