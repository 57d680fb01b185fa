/** `[start, end)` in UTF-16 units. */
export type Mark = readonly [start: number, end: number];

export interface TextPiece {
  readonly start: number;
  readonly piece: string;
  readonly marked: boolean;
}

/** The text cut where marks begin and end. Marks come in order and apart from each other, as the server gives them. */
export function textPieces(text: string, marks: readonly Mark[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    if (start > at) pieces.push({ start: at, piece: text.slice(at, start), marked: false });
    pieces.push({ start, piece: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ start: at, piece: text.slice(at), marked: false });
  return pieces;
}
