import type { DeliveryReason, MessageTemplate, NoticeSubject } from '@yingshang/shared/contracts/notices';

/** What one message outside the app says: one notice, or that there are several. */
export type LetterContent =
  | {
      readonly kind: 'one';
      /** As the inbox calls it. */
      readonly messageId: string;
      readonly subject: NoticeSubject;
      readonly answer: number | null;
    }
  | { readonly kind: 'several'; readonly count: number };

export interface Letter {
  readonly personId: string;
  readonly template: MessageTemplate;
  readonly content: LetterContent;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** How an attempt ended, in words that every channel shares. */
export type Carried =
  | { readonly kind: 'arrived' }
  /** Certainly not, and never will. `allowance`: whether the recipient's allowance is untouched or used up. */
  | {
      readonly kind: 'refused';
      readonly reason: DeliveryReason;
      readonly allowance: 'kept' | 'none-left';
      /** Something that an operator has to mend. */
      readonly fault?: string;
    }
  /** Certainly not, and another time it may. */
  | { readonly kind: 'not-now'; readonly because: 'trouble' | 'minute-quota' | 'day-quota' }
  /** It may have arrived. */
  | { readonly kind: 'unclear' };

/** A way to reach people outside the app. There is one so far: WeChat. */
export abstract class Channel {
  abstract readonly name: string;

  /** What it can carry as the city is set up. */
  abstract carries(): Promise<ReadonlySet<MessageTemplate>>;

  /** Where it reaches them; whoever is left out cannot be reached. */
  abstract addressesOf(personIds: readonly string[]): Promise<ReadonlyMap<string, string>>;

  /** Never throws. Not inside a transaction. */
  abstract carry(letter: Letter, address: string): Promise<Carried>;
}
