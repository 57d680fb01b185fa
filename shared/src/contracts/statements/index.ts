import * as z from 'zod/mini';
import { defineContract } from '../definition';

/** Who keeps what people wrote or said. */
export const statementBoards = ['ratings', 'complaints'] as const;
export type StatementBoard = (typeof statementBoards)[number];

/**
 * What it is to its board: the first words, what was added later, an office's words, an appeal of either side; of a
 * complaint also where it was, and a note that an office makes for itself.
 */
export const statementParts = ['text', 'supplement', 'answer', 'appeal', 'place', 'note'] as const;
export type StatementPart = (typeof statementParts)[number];

/** In characters as people count them. WeChat checks 2,500 UTF-16 units at a time; this is below in any script. */
export const LONGEST_STATEMENT = 1_000;

export const MOST_PHOTOS = 4;

/**
 * `waiting`: nobody has checked it yet. `passed`, `blocked`: checked; a person may change either. `destroyed`: its key
 * is gone, and with it text, photos and sound.
 */
export const statementState = z.enum(['waiting', 'passed', 'blocked', 'destroyed']);
export type StatementState = z.infer<typeof statementState>;

/** Why words are not shown to others: the terms of WeChat's check, and of the people who decide. */
export const blockReasons = {
  advert: '广告或推销',
  politics: '时政敏感内容',
  sexual: '色情内容',
  abuse: '辱骂或人身攻击',
  crime: '违法犯罪内容',
  fraud: '涉嫌诈骗',
  vulgar: '低俗内容',
  copyright: '侵犯他人权利的内容',
  other: '其他不宜公开的内容',
} as const;
export type BlockReason = keyof typeof blockReasons;

/** For z.enum: TypeScript widens the keys of an object, and this one has at least one. */
const keysOf = <K extends string>(words: Readonly<Record<K, string>>) => Object.keys(words) as [K, ...K[]];

/** A statement as somebody may see it; what they may not see is null, 0 or `none`. */
export const statementView = z.object({
  /** What was written; for an office and the public with what was said, checked and masked. */
  text: z.nullable(z.string()),
  state: statementState,
  /** To the writer: why it is not shown to others, in kind words. */
  note: z.nullable(z.string()),
  photos: z.int(),
  voice: z.enum(['none', 'waiting', 'transcribed']),
  transcript: z.nullable(z.string()),
});
export type StatementView = z.infer<typeof statementView>;

/** The statements' refusals of a text, for every route that takes one. */
export const statementRefusals = {
  'statements.too-long': 422,
  'personal-data.cannot-keep': 503,
} as const;

const statementId = z.strictObject({ id: z.uuid() });
const base64 = (mostBytes: number) =>
  z.string().check(z.maxLength(Math.ceil(mostBytes / 3) * 4), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** What a phone sends of a photo; it makes them smaller before. */
export const MOST_PHOTO_BYTES = 4 * 1024 * 1024;
/** A minute of 16 kHz, mono, 16 bit, with its header and a second more. */
export const MOST_VOICE_BYTES = 61 * 32_000 + 1_024;
export const LONGEST_VOICE_SECONDS = 60;
/** A body is this much longer than what is in it: base64, and the braces around it. */
const bodyOf = (bytes: number) => Math.ceil((bytes * 4) / 3) + 1_024;

const unknownStatement = { 'statements.unknown': 404 } as const;

export const addPhoto = defineContract({
  name: 'statements.add-photo',
  summary: 'A photo to one’s own statement, within a day; where it was taken and with what is taken out',
  method: 'POST',
  path: '/statements/:id/photos',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  // The phone's outbox holds no megabytes; `mobile/src/platform/uploads` keeps the file and sends it again.
  fleeting: true,
  limit: [
    { most: 20, seconds: 600 },
    { most: 60, seconds: 86_400 },
  ],
  bodyBytes: bodyOf(MOST_PHOTO_BYTES),
  params: statementId,
  body: z.strictObject({ photo: base64(MOST_PHOTO_BYTES) }),
  response: z.object({ photos: z.int() }),
  refusals: {
    ...unknownStatement,
    'statements.too-late': 409,
    'statements.too-many-photos': 409,
    'photos.too-large': 422,
    'photos.too-many-pixels': 422,
    'photos.wrong-kind': 422,
    'photos.unreadable': 422,
  },
});

export const addVoice = defineContract({
  name: 'statements.add-voice',
  summary: 'A recording of at most a minute to one’s own statement, within a day: WAV, 16 kHz, mono, 16 bit',
  method: 'POST',
  path: '/statements/:id/voice',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  limit: [
    { most: 10, seconds: 600 },
    { most: 30, seconds: 86_400 },
  ],
  bodyBytes: bodyOf(MOST_VOICE_BYTES),
  params: statementId,
  body: z.strictObject({ voice: base64(MOST_VOICE_BYTES) }),
  response: z.object({ seconds: z.int() }),
  refusals: {
    ...unknownStatement,
    'statements.too-late': 409,
    'statements.voice-there': 409,
    'recordings.wrong-kind': 422,
    'recordings.too-short': 422,
    'recordings.too-long': 422,
  },
});

// The routes below are for whoever checks words or types what was said: the service lets in nobody of the unit that
// it is about.

/** Why words wait for a person. */
export const waitingReasons = {
  unsure: '微信检查后拿不准',
  unchecked: '微信没有检查过：写的人没有用微信登录，或者微信没有回应',
} as const;
export type WaitingReason = keyof typeof waitingReasons;

/** Words on the desk, masked as an office would read them. */
export const textOnDesk = z.object({
  id: z.uuid(),
  /** By which its photos and its recording are opened. */
  statementId: z.uuid(),
  photos: z.int(),
  /** How long the recording is; null where there is none (any more). */
  seconds: z.nullable(z.int()),
  unitName: z.string(),
  piece: z.enum(['text', 'transcript']),
  /** Null when they cannot be read any more. */
  words: z.nullable(z.string()),
  state: z.enum(['waiting', 'passed', 'blocked']),
  /** Null unless it waits. */
  why: z.nullable(z.enum(keysOf(waitingReasons))),
  /** Null unless it is blocked. */
  reason: z.nullable(z.enum(keysOf(blockReasons))),
  day: z.iso.date(),
});
export type TextOnDesk = z.infer<typeof textOnDesk>;

/** A recording that nobody has typed yet. */
export const voiceOnDesk = z.object({
  id: z.uuid(),
  unitName: z.string(),
  seconds: z.int(),
  photos: z.int(),
  day: z.iso.date(),
});
export type VoiceOnDesk = z.infer<typeof voiceOnDesk>;

export const getStatementDesk = defineContract({
  name: 'statements.desk',
  summary: 'What waits for a person: words to check, recordings to type, and words that were blocked lately',
  method: 'GET',
  path: '/statement-desk',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  response: z.object({
    waiting: z.array(textOnDesk),
    blocked: z.array(textOnDesk),
    voices: z.array(voiceOnDesk),
  }),
});

/** What the decider had before their eyes: if it is not so any more, somebody else was first. */
const was = z.enum(['waiting', 'passed', 'blocked']);

export const decideText = defineContract({
  name: 'statements.decide',
  summary: 'These words may be shown, or may not and why; changes what WeChat’s check said',
  method: 'POST',
  path: '/statement-desk/texts/:id/decision',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  idempotent: true,
  params: statementId,
  body: z.union([
    z.strictObject({ decision: z.literal('passed'), was }),
    z.strictObject({ decision: z.literal('blocked'), was, reason: z.enum(keysOf(blockReasons)) }),
  ]),
  response: z.object({ state: z.enum(['passed', 'blocked']) }),
  refusals: { ...unknownStatement, 'statements.decided-meanwhile': 409 },
});

/** Not idempotent on purpose: a kept answer would be the words in clear, and each reading is a reading. */
export const readText = defineContract({
  name: 'statements.read-text',
  summary:
    'Words as they were written, where the masked ones do not suffice; each time is recorded with who read',
  method: 'POST',
  path: '/statement-desk/texts/:id/words',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  visitor: true,
  limit: [
    { most: 60, seconds: 600 },
    { most: 600, seconds: 86_400 },
  ],
  params: statementId,
  body: z.strictObject({}),
  response: z.object({ words: z.string() }),
  refusals: { ...unknownStatement, 'statements.demo-recording': 409 },
});

/** Not idempotent on purpose: a kept answer would be the sound in clear, and each listening is a listening. */
export const listenToVoice = defineContract({
  name: 'statements.listen',
  summary: 'The recording of a statement, to type it; each time is recorded with who listened',
  method: 'POST',
  path: '/statement-desk/statements/:id/voice',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  visitor: true,
  limit: [
    { most: 40, seconds: 600 },
    { most: 400, seconds: 86_400 },
  ],
  params: statementId,
  body: z.strictObject({}),
  response: z.object({ voice: z.string(), seconds: z.int() }),
  refusals: { ...unknownStatement, 'statements.demo-recording': 409 },
});

export const lookAtPhoto = defineContract({
  name: 'statements.look',
  summary: 'A photo of a statement; each time is recorded with who looked',
  method: 'POST',
  path: '/statement-desk/statements/:id/photos/:place',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  visitor: true,
  limit: [
    { most: 60, seconds: 600 },
    { most: 600, seconds: 86_400 },
  ],
  params: z.strictObject({
    id: z.uuid(),
    place: z.coerce.number().check(z.int(), z.minimum(0), z.maximum(MOST_PHOTOS - 1)),
  }),
  body: z.strictObject({}),
  response: z.object({ photo: z.string() }),
  refusals: { ...unknownStatement, 'statements.demo-recording': 409 },
});

/**
 * Not idempotent: it keeps nothing. Here and not on the phone, because the rules look back in the text, which older
 * phones' browsers cannot.
 */
export const previewMasked = defineContract({
  name: 'statements.preview-masked',
  summary: 'What an office would read of words that are being typed; nothing is kept',
  method: 'POST',
  path: '/statement-desk/masked',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  limit: [{ most: 120, seconds: 600 }],
  body: z.strictObject({ words: z.string().check(z.maxLength(LONGEST_STATEMENT * 2)) }),
  response: z.object({ masked: z.string() }),
});

export const typeTranscript = defineContract({
  name: 'statements.transcribe',
  summary: 'What was said in the recording, typed by whoever listened; it is checked like any other words',
  method: 'POST',
  path: '/statement-desk/statements/:id/transcript',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  idempotent: true,
  params: statementId,
  body: z.strictObject({ words: z.string().check(z.maxLength(LONGEST_STATEMENT * 2)) }),
  response: z.object({ typed: z.literal(true) }),
  refusals: {
    ...unknownStatement,
    'statements.nothing-typed': 422,
    'statements.typed-already': 409,
    'statements.too-long': 422,
  },
});
