import type {
  DeliveryReason,
  DeliveryState,
  MessageTemplate,
  NoticePreferences,
  NoticeSubject,
} from '@yingshang/shared/contracts/notices';
import type { HeldGrants } from '../notices';
import type { LetterContent } from './channel';

export interface MessageKey {
  readonly personId: string;
  readonly noticeId: string;
  readonly about: string;
}

/** A message whose time has come. */
export interface DueMessage extends MessageKey {
  readonly subject: NoticeSubject;
  readonly topics: readonly string[];
  readonly template: MessageTemplate;
  readonly madeAt: number;
  readonly answer: number | null;
  /** When it left; its outcome is not known: whoever carried it died, or WeChat did not answer. */
  readonly attemptAt: number | null;
  readonly attempts: number;
  readonly sole: boolean;
}

/** One person, whom one process has to itself for the moment. */
export interface Recipient {
  readonly personId: string;
  readonly due: readonly DueMessage[];
  readonly preferences: NoticePreferences;
  readonly sent: { readonly today: number; readonly thisWeek: number };
  /** Another message of theirs is on its way. */
  readonly isBusy: boolean;
  readonly grants: ReadonlyMap<MessageTemplate, HeldGrants>;
}

/** How a row stands from now on. */
export interface RowChange extends MessageKey {
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  /** Of what is pending. */
  readonly dueAt: number | null;
  readonly attemptAt: number | null;
  readonly attempts: number;
  readonly sole: boolean;
  /** When it had left last, as it was found: a row that has left again since then is another's. */
  readonly foundAt: number | null;
}

/** What leaves as one: one message, or a digest of several. */
export interface Dispatch {
  readonly personId: string;
  readonly template: MessageTemplate;
  readonly messages: readonly DueMessage[];
  readonly content: LetterContent;
  /** After an attempt of which nobody knows: with the grant that was taken for it. */
  readonly again: boolean;
}
