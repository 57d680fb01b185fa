import { nearSound, type Spelling } from './spelling';
import { type Token, tokensOf } from './tokens';

/** One token of a name with everything that a query may be compared with. The same token is the same object. */
export interface Sign {
  /** Counts up from 0 within one table; −1 for a sign that is only typed. */
  readonly number: number;
  readonly text: string;
  /** Syllables it may be read as; none for letters and digits. */
  readonly sounds: readonly string[];
  /** The same by {@link nearSound}. */
  readonly near: readonly string[];
  /** First letters of its syllables; of letters themselves the first letter. */
  readonly initials: readonly string[];
}

/** Reads every sign once and remembers it: a city's names use some three thousand signs over and over. */
export class SignTable {
  private readonly known = new Map<string, Sign>();

  constructor(private readonly spelling: Spelling) {}

  get size(): number {
    return this.known.size;
  }

  signsOf(text: string): Sign[] {
    return tokensOf(text).map((token) => this.sign(token));
  }

  sign(token: Pick<Token, 'text' | 'script'>): Sign {
    const known = this.known.get(token.text);
    if (known !== undefined) return known;
    const sign = { ...this.read(token), number: this.known.size };
    this.known.set(token.text, sign);
    return sign;
  }

  /** What is only typed is not remembered: anybody can type anything. */
  typedSign(token: Pick<Token, 'text' | 'script'>): Sign {
    return this.known.get(token.text) ?? this.read(token);
  }

  private read({ text, script }: Pick<Token, 'text' | 'script'>): Sign {
    const sounds = script === 'han' ? unique(this.spelling.syllables(text).flat()) : [];
    const initials = script === 'letters' ? [text.slice(0, 1)] : sounds.map((sound) => sound.slice(0, 1));
    const near = unique(sounds.map(nearSound));
    return { number: -1, text, sounds, near, initials: unique(initials) };
  }
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
