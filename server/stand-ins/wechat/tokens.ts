import { randomBytes } from 'node:crypto';

interface Token {
  readonly text: string;
  readonly ordinal: number;
  endsAt: number;
  revoked: boolean;
}

/** As documented: the next one comes five minutes before the end of the last, and both are good until then. */
const OVERLAP_MS = 300_000;
const MOST_FORCED_A_DAY = 20;
const FORCED_GAP_MS = 30_000;
const DAY_MS = 86_400_000;

export interface TokenAnswer {
  readonly access_token: string;
  readonly expires_in: number;
}

/** The tokens that the stand-in gave out, with WeChat's rules for renewing them. */
export class Tokens {
  private readonly given: Token[] = [];
  private readonly forcedAt: number[] = [];

  constructor(
    private readonly lifeSeconds: number,
    private readonly now: () => number,
  ) {}

  /** Undefined: renewed by force too often today. */
  stable(force: boolean): TokenAnswer | undefined {
    const newest = this.given.at(-1);
    if (force && newest !== undefined) return this.forced(newest);
    return newest === undefined || this.fault(newest) !== 0 || this.isEnding(newest)
      ? this.make()
      : this.shown(newest);
  }

  /** 0, or the code with which WeChat refuses it. */
  refusal(text: string): number {
    const token = this.given.find((given) => given.text === text);
    return token === undefined ? 40001 : this.fault(token);
  }

  /** Which of the tokens it is, counted from 1; so a log can tell them apart without showing one. */
  ordinal(text: string): number | null {
    return this.given.find((given) => given.text === text)?.ordinal ?? null;
  }

  revoke(text: string): void {
    for (const token of this.given) if (token.text === text) token.revoked = true;
  }

  /** Their time is up. */
  endAll(): void {
    for (const token of this.given) token.endsAt = Math.min(token.endsAt, this.now());
  }

  private forced(newest: Token): TokenAnswer | undefined {
    const last = this.forcedAt.at(-1) ?? -Infinity;
    if (this.now() - last < FORCED_GAP_MS) return this.shown(newest);
    if (this.forcedAt.filter((at) => this.now() - at < DAY_MS).length >= MOST_FORCED_A_DAY) return undefined;
    this.forcedAt.push(this.now());
    for (const token of this.given) token.revoked = true;
    return this.make();
  }

  private make(): TokenAnswer {
    const ordinal = this.given.length + 1;
    // As long as a client must be ready to keep.
    const text = `STANDIN${ordinal}_${randomBytes(384).toString('base64url')}`.slice(0, 512);
    const token = { text, ordinal, endsAt: this.now() + this.lifeSeconds * 1000, revoked: false };
    this.given.push(token);
    return this.shown(token);
  }

  private shown({ text, endsAt }: Token): TokenAnswer {
    return { access_token: text, expires_in: Math.max(1, Math.round((endsAt - this.now()) / 1000)) };
  }

  private fault({ revoked, endsAt }: Token): number {
    if (revoked) return 40001;
    return this.now() >= endsAt ? 42001 : 0;
  }

  private isEnding({ endsAt }: Token): boolean {
    return endsAt - this.now() <= Math.min(OVERLAP_MS, (this.lifeSeconds * 1000) / 2);
  }
}
