import { nearSound, type Spelling } from '../directory';
import { tokensOf } from '../directory/tokens';

/** One sign of a sentence, and how it may sound to a tired ear or a recogniser. */
export interface SpokenSign {
  readonly text: string;
  /** By {@link nearSound}, each once; the text itself for what is no Chinese sign. */
  readonly sounds: readonly string[];
}

/** Reads signs as they may be heard; what was read is kept, for a city's words use the same signs over and over. */
export class SpokenSigns {
  private readonly known = new Map<string, SpokenSign>();

  constructor(private readonly spelling: Spelling) {}

  of(text: string): SpokenSign[] {
    return tokensOf(text).map((token) => this.sign(token.text, token.script === 'han'));
  }

  private sign(text: string, isHan: boolean): SpokenSign {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    const heard = isHan ? this.spelling.syllables(text).flat().map(nearSound) : [];
    const sign = { text, sounds: heard.length === 0 ? [text] : [...new Set(heard)] };
    this.known.set(text, sign);
    return sign;
  }
}
