/** A piece of a text that is compared as one: a Chinese sign, a run of letters, a run of digits. */
export interface Token {
  readonly text: string;
  readonly script: 'han' | 'letters' | 'digits';
  /** Where it stands in the text as given, for highlights: `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

const PIECE = /(\p{Script=Han})|([a-z]+)|(\d+)/gu;

/**
 * Cuts a text into tokens, without the differences that a keyboard makes: full width, case, spaces and
 * punctuation. Traditional signs are not mapped to simplified ones.
 */
export function tokensOf(text: string): Token[] {
  const { folded, at } = fold(text);
  const tokens: Token[] = [];
  for (const match of folded.matchAll(PIECE)) {
    const [piece, han, letters] = match;
    const script = han !== undefined ? 'han' : letters !== undefined ? 'letters' : 'digits';
    const last = match.index + piece.length;
    tokens.push({ text: piece, script, start: at[match.index] ?? 0, end: at[last] ?? text.length });
  }
  return tokens;
}

/** NFKC and lower case sign by sign, so that every folded sign still knows where it came from. */
function fold(text: string): { folded: string; at: number[] } {
  let folded = '';
  let index = 0;
  const at: number[] = [];
  for (const sign of text) {
    const plain = sign.normalize('NFKC').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    folded += plain;
    index += sign.length;
  }
  at.push(index);
  return { folded, at };
}

/** The tokens joined: two texts with the same key are the same to the directory. */
export function keyOf(text: string): string {
  return tokensOf(text)
    .map((token) => token.text)
    .join(' ');
}
