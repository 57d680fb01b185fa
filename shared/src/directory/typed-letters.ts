import { isBeginning, isSyllable, LONGEST_SYLLABLE } from './syllables';

/** A piece of typed letters: a whole syllable, or the beginning of one (`r` for 人, `sh` for 社). */
export interface TypedPiece {
  readonly text: string;
  readonly whole: boolean;
}

interface Reading {
  readonly pieces: readonly TypedPiece[];
  readonly cost: number;
}

const MOST_READINGS = 3;
/** Longer runs of single initials are not typed by people; reading them so only costs time. */
const LONGEST_INITIALS = 10;

/**
 * How a run of letters may be meant, the likeliest first: `rensheju` is ren·she·ju, `hprsj` five initials,
 * `xian` is xian or xi·an. Empty when the letters cannot be pinyin.
 */
export function readLetters(letters: string): TypedPiece[][] {
  const readings = cheapest(letters).map(({ pieces }) => [...pieces]);
  const initials = Array.from(letters, (text) => ({ text, whole: false }));
  const canBeInitials = letters.length <= LONGEST_INITIALS && initials.every(({ text }) => isBeginning(text));
  const known = readings.some((pieces) => pieces.length === letters.length);
  return canBeInitials && !known ? [...readings, initials] : readings;
}

/** Dynamic programming from the front: the few cheapest readings of every beginning of the run. */
function cheapest(letters: string): Reading[] {
  const upTo: Reading[][] = [[{ pieces: [], cost: 0 }]];
  for (let end = 1; end <= letters.length; end += 1) {
    const found: Reading[] = [];
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      const text = letters.slice(start, end);
      const cost = pieceCost(text, end === letters.length);
      if (cost === undefined) continue;
      for (const before of upTo[start] ?? []) {
        const piece = { text, whole: isSyllable(text) };
        found.push({ pieces: [...before.pieces, piece], cost: before.cost + cost });
      }
    }
    upTo.push(found.sort((a, b) => a.cost - b.cost).slice(0, MOST_READINGS));
  }
  return upTo.at(-1) ?? [];
}

/** Few long pieces are likelier than many short ones; a syllable may be cut short only where typing stopped. */
function pieceCost(text: string, atEnd: boolean): number | undefined {
  if (isSyllable(text)) return text.length === 1 ? 1.2 : 1;
  if (!isBeginning(text)) return undefined;
  if (text.length === 1) return 1.6;
  return atEnd || text === 'zh' || text === 'ch' || text === 'sh' ? 1.5 : undefined;
}
