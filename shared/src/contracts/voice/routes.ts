import * as z from 'zod/mini';
import { complaintReceipt, fileComplaint } from '../complaints';
import { defineContract } from '../definition';
import { rate, ratingReceipt } from '../ratings';
import { bodyOf, LONGEST_VOICE_SECONDS, MOST_VOICE_BYTES, voiceBase64 } from '../statements';
import { voiceDraft } from './draft';
import { spokenAround, unheard, voiceTicket } from './ticket';

export { LONGEST_VOICE_SECONDS };

const key = z.strictObject({ ticket: z.uuid() });
const unknownTicket = { 'voice.unknown': 404 } as const;
const badRecording = {
  'recordings.wrong-kind': 422,
  'recordings.too-short': 422,
  'recordings.too-long': 422,
} as const;

export const getVoiceWays = defineContract({
  name: 'voice.ways',
  summary:
    'What becomes of a recording in this city before anybody speaks: who makes words of it, how long it is kept',
  method: 'GET',
  path: '/voice/ways',
  access: { kind: 'public' },
  response: z.object({
    /** `own`: on the city's own server. `cloud`: the recording is sent to Tencent Cloud. `none`: a person types it. */
    recogniser: z.enum(['own', 'cloud', 'none']),
    /** To be read before one speaks. */
    words: z.string(),
    /** Hours after which an unconfirmed recording is deleted. */
    keptHours: z.int(),
  }),
});

export const makeVoiceTicket = defineContract({
  name: 'voice.make-ticket',
  summary:
    'Hand in a recording: kept sealed first, then recognised, as long as somebody waits for an answer. Nothing is filed by it',
  method: 'POST',
  path: '/voice/tickets',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  // The phone's outbox holds no megabytes; it keeps the file and sends it again.
  fleeting: true,
  limit: [
    { most: 20, seconds: 600 },
    { most: 80, seconds: 86_400 },
  ],
  bodyBytes: bodyOf(MOST_VOICE_BYTES),
  body: z.strictObject({
    /** Drawn by the phone. It will be the ticket of the rating or complaint, too. A repeat finds what the first made. */
    ticket: z.uuid(),
    voice: voiceBase64,
    around: spokenAround,
  }),
  response: voiceTicket,
  refusals: {
    ...badRecording,
    'voice.ticket-used': 409,
    'voice.too-many-open': 429,
    'personal-data.cannot-keep': 503,
  },
});

export const getVoiceTicket = defineContract({
  name: 'voice.ticket',
  summary:
    'What was heard and understood so far; for the speaker alone. Gone once it is confirmed or thrown away',
  method: 'GET',
  path: '/voice/tickets/:ticket',
  access: { kind: 'anyone' },
  visitor: true,
  params: key,
  response: voiceTicket,
  refusals: unknownTicket,
});

export const getOwnRecording = defineContract({
  name: 'voice.own-recording',
  summary: "The speaker's own recording, to be played again",
  method: 'GET',
  path: '/voice/tickets/:ticket/recording',
  access: { kind: 'anyone' },
  visitor: true,
  params: key,
  response: z.object({ voice: z.string(), seconds: z.int() }),
  refusals: unknownTicket,
});

/** What becomes of the recording. `heard`: it stays beside the words that its speaker confirmed, and nobody types it. `type`: a person types it. `drop`: it is deleted, the words suffice. */
const recording = z.enum(['heard', 'type', 'drop']);

const { ticket: _ticketOfRating, more: _moreOfRating, ...ratingSlots } = rate.body.shape;
const {
  ticket: _ticketOfCase,
  more: _moreOfCase,
  joinId: _joinId,
  ...complaintSlots
} = fileComplaint.body.shape;

/** All that is filed, as the person saw and corrected it: nothing is taken from the draft. */
export const confirmation = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rate'), recording, ...ratingSlots }),
  z.strictObject({ kind: z.literal('complain'), recording, ...complaintSlots }),
  /** A question, an office, the lottery: the recording is deleted, and the words are looked for. */
  z.strictObject({ kind: z.literal('find'), words: z.string().check(z.minLength(1), z.maxLength(4_000)) }),
]);
export type Confirmation = z.infer<typeof confirmation>;

export const confirmVoiceTicket = defineContract({
  name: 'voice.confirm',
  summary:
    'File the rating or complaint as it stands in the request, with the recording; or learn where to look for an answer',
  method: 'POST',
  path: '/voice/tickets/:ticket/confirmation',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  params: key,
  body: confirmation,
  response: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('rated'), receipt: ratingReceipt }),
    z.object({ kind: z.literal('complained'), receipt: complaintReceipt }),
    /** As long as the search box takes. */
    z.object({ kind: z.literal('find'), query: z.string() }),
  ]),
  refusals: {
    ...unknownTicket,
    ...rate.refusals,
    ...fileComplaint.refusals,
    /** `heard`, and nothing was recognised. */
    'voice.nothing-heard': 409,
    /** `heard` or `drop`, and there are no words. */
    'voice.no-words': 422,
    'voice.sign-in-to-complain': 422,
  },
});

export const discardVoiceTicket = defineContract({
  name: 'voice.discard',
  summary: 'Throw a recording away with what was heard; it is deleted at once',
  method: 'DELETE',
  path: '/voice/tickets/:ticket',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  params: key,
  response: z.object({ discarded: z.literal(true) }),
});

/** Not idempotent: it keeps nothing. */
export const hearWords = defineContract({
  name: 'voice.hear',
  summary: 'Words for a search box: recognised and forgotten, neither sound nor words are kept anywhere',
  method: 'POST',
  path: '/voice/hearings',
  access: { kind: 'anyone' },
  visitor: true,
  reads: true,
  limit: [
    { most: 20, seconds: 600 },
    { most: 120, seconds: 86_400 },
  ],
  bodyBytes: bodyOf(MOST_VOICE_BYTES),
  body: z.strictObject({ voice: voiceBase64, around: spokenAround }),
  response: z.object({ draft: z.nullable(voiceDraft), unheard: z.nullable(unheard) }),
  refusals: badRecording,
});
