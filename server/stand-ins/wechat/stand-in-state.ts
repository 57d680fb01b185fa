import { Faults } from './faults';
import { Tokens } from './tokens';

export interface StandInOptions {
  readonly appId: string;
  readonly secret: string;
  readonly tokenSeconds: number;
  /** Everybody has allowed every message: nobody can be asked where there is no WeChat. */
  readonly grantsAll?: boolean;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface SentMessage {
  readonly openid: string;
  readonly templateId: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly page: string;
}

/** What was asked and how it ended; no secret, and of a token only which one it was. */
export interface SeenCall {
  readonly path: string;
  readonly token: number | null;
  readonly asked: unknown;
  /** `ok`, WeChat's error code as text, or what a fault did. */
  ended: string;
}

/** A demo may run for weeks. */
const MOST_CALLS = 1_000;

/** Everything the stand-in remembers, in memory only. */
export class StandInState {
  readonly tokens: Tokens;
  readonly faults = new Faults();
  readonly usedCodes = new Set<string>();
  /** When each openid signed in last. */
  readonly visits = new Map<string, number>();
  calls: SeenCall[] = [];
  messages: SentMessage[] = [];
  private readonly grants = new Map<string, number>();

  constructor(readonly options: StandInOptions) {
    this.tokens = new Tokens(options.tokenSeconds, options.now);
  }

  note(call: SeenCall): void {
    this.calls.push(call);
    // Not at each: whoever sends a thousand a second would wait for the copying.
    if (this.calls.length >= 2 * MOST_CALLS) this.calls = this.calls.slice(-MOST_CALLS);
  }

  forgetCalls(): void {
    this.calls = [];
    this.messages = [];
  }

  /** False when the code was used before. */
  useCode(code: string): boolean {
    if (this.usedCodes.has(code)) return false;
    this.usedCodes.add(code);
    return true;
  }

  grant(openid: string, templateId: string, count: number): void {
    const key = grantKey(openid, templateId);
    this.grants.set(key, (this.grants.get(key) ?? 0) + count);
  }

  /** One grant is one message. */
  useGrant(openid: string, templateId: string): boolean {
    if (this.options.grantsAll === true) return true;
    const key = grantKey(openid, templateId);
    const left = this.grants.get(key) ?? 0;
    if (left > 0) this.grants.set(key, left - 1);
    return left > 0;
  }
}

const grantKey = (openid: string, templateId: string) => `${openid} ${templateId}`;
