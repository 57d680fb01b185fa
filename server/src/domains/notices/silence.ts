import type { DeliveryReason, NoticePreferences, NoticeSubject } from '@yingshang/shared/contracts/notices';

/** Whose messages lie in the inbox without a mark. */
export interface Silence {
  /** Topics that are switched off. */
  readonly topics: readonly string[];
  /** Everything else is, too: the person wants quiet for a while. */
  readonly exceptCases: boolean;
}

export function silenceOf({ muted, snoozedUntil }: NoticePreferences, now: number): Silence {
  return { topics: muted, exceptCases: snoozedUntil !== null && now < Date.parse(snoozedUntil) };
}

interface Judged {
  readonly subject: Pick<NoticeSubject, 'kind'>;
  readonly topics: readonly string[];
  readonly reason: DeliveryReason | null;
}

/**
 * By what the person wants now, not by how delivery ended: who never had a grant and mutes a topic wants it as quiet as
 * who had one, and who switched WeChat off has the inbox alone to see what is new.
 */
export function isSilent({ subject, topics, reason }: Judged, silence: Silence): boolean {
  if (reason === 'own-doing' || topics.some((topic) => silence.topics.includes(topic))) return true;
  return silence.exceptCases && subject.kind !== 'case';
}
