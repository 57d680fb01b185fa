import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A multiple of three and of two: whole groups of base64, whole samples. */
const PIECE = 24;
const PIECES = 3;

/** By what a recording that was kept in clear would show itself: its header, and its loudest pieces. */
export function piecesOf(wav: Buffer): readonly Buffer[] {
  const places = Array.from({ length: Math.floor(wav.length / PIECE) - 2 }, (_, at) => (at + 2) * PIECE);
  const loudest = places.toSorted((a, b) => loudness(wav, b) - loudness(wav, a)).slice(0, PIECES);
  return [wav.subarray(0, PIECE), ...loudest.map((at) => wav.subarray(at, at + PIECE))];
}

function loudness(wav: Buffer, from: number): number {
  let sum = 0;
  for (let at = from; at < from + PIECE; at += 2) sum += Math.abs(wav.readInt16LE(at));
  return sum;
}

/** As rows would hold the pieces: bytes as hexadecimal, or the whole recording in base64. */
export const textsOf = (pieces: readonly Buffer[]): readonly string[] =>
  pieces.flatMap((piece) => [piece.toString('hex'), piece.toString('base64')]);

/** The files below a folder that hold one of the pieces. */
export function filesWith(folder: string, pieces: readonly Buffer[]): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => {
      const content = readFileSync(path);
      return pieces.some((piece) => content.includes(piece));
    });
}
