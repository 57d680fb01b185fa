import * as z from 'zod/mini';
import { voiceDraft } from './draft';

/**
 * Why nothing was heard. `no-engine`: this city has no recogniser. `slow`, `down`: it did not answer in time, or at
 * all. `refused`: it did not take us (its key, its quota). `garbled`: its answer made no sense. `silent`: there were no
 * words in it. `unsure`: it heard words and did not trust them.
 */
const unheardReasons = ['no-engine', 'slow', 'down', 'refused', 'garbled', 'silent', 'unsure'] as const;
const unheardReason = z.enum(unheardReasons);
export type UnheardReason = z.infer<typeof unheardReason>;

export const unheard = z.object({
  reason: unheardReason,
  /** What happened, in words for the speaker. */
  message: z.string(),
  /** What they may do now: stars and unit by tapping, and a person types the recording. */
  advice: z.string(),
});

/** Where somebody spoke; a rating's page knows that it will be a rating. */
const spokenOn = z.enum(['home', 'search', 'rating', 'complaint']);

const id = z.string().check(z.maxLength(80));

/** What is known before a word is understood. It only helps where the sentence leaves something open. */
export const spokenAround = z.strictObject({
  page: spokenOn,
  /** Of the card, the counter or the scanned code from which somebody came. */
  unitId: z.nullable(id),
  /** Rated or complained of last on this device. */
  lastUnitId: z.nullable(id),
  /** Where the person is, or said they are. */
  regionCode: z.nullable(id),
});
export type SpokenAround = z.infer<typeof spokenAround>;

/**
 * `waiting`: the recogniser takes longer than anybody waits for an answer; ask again in some seconds. `recognised`:
 * there is a draft. `unheard`: there is none, and the recording is there all the same.
 */
export const voiceTicket = z.object({
  ticket: z.uuid(),
  state: z.enum(['waiting', 'recognised', 'unheard']),
  seconds: z.int(),
  /** Only of `recognised`. */
  draft: z.nullable(voiceDraft),
  /** Only of `unheard`. */
  unheard: z.nullable(unheard),
  /** Without a confirmation the recording and what was heard are deleted then. */
  keptUntil: z.iso.datetime(),
});
export type VoiceTicket = z.infer<typeof voiceTicket>;
