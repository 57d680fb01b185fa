import * as z from 'zod/mini';
import { defineContract } from '../definition';
import {
  blockReasons,
  documentFormats,
  keysOf,
  LONGEST_STATEMENT,
  MOST_PHOTOS,
  statementId,
  unknownStatement,
} from './shapes';

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

/** A file that came with a complaint, closed until somebody opens it. */
export const documentOnDesk = z.object({
  id: z.uuid(),
  unitName: z.string(),
  /** As its sender named it: it may hold a name or a number, which the unit never reads. Null: not to be read any more. */
  name: z.nullable(z.string()),
  format: z.enum(documentFormats),
  bytes: z.int(),
  state: z.enum(['waiting', 'blocked']),
  reason: z.nullable(z.enum(keysOf(blockReasons))),
  day: z.iso.date(),
});
export type DocumentOnDesk = z.infer<typeof documentOnDesk>;

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
    /** Those that wait, and those that were blocked lately. */
    documents: z.array(documentOnDesk),
  }),
});

/** What the decider had before their eyes: if it is not so any more, somebody else was first. */
const was = z.enum(['waiting', 'passed', 'blocked']);

const decisionOnIt = z.union([
  z.strictObject({ decision: z.literal('passed'), was }),
  z.strictObject({ decision: z.literal('blocked'), was, reason: z.enum(keysOf(blockReasons)) }),
]);

export const decideText = defineContract({
  name: 'statements.decide',
  summary: 'These words may be shown, or may not and why; changes what WeChat’s check said',
  method: 'POST',
  path: '/statement-desk/texts/:id/decision',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  idempotent: true,
  params: statementId,
  body: decisionOnIt,
  response: z.object({ state: z.enum(['passed', 'blocked']) }),
  refusals: { ...unknownStatement, 'statements.decided-meanwhile': 409 },
});

export const decideDocument = defineContract({
  name: 'statements.decide-document',
  summary: 'The unit may get this file, or may not and why; only by who opened it before',
  method: 'POST',
  path: '/statement-desk/documents/:id/decision',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  idempotent: true,
  params: statementId,
  body: decisionOnIt,
  response: z.object({ state: z.enum(['passed', 'blocked']) }),
  refusals: {
    ...unknownStatement,
    'statements.decided-meanwhile': 409,
    'statements.not-opened': 409,
  },
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

/** A file to be saved, as the workbooks are: never shown within the app. */
export const fileAnswer = z.object({ fileName: z.string(), base64: z.string() });

export const openDocument = defineContract({
  name: 'statements.open-document',
  summary: 'A file that came with a complaint, to look at it; each time is recorded with who looked',
  method: 'POST',
  path: '/statement-desk/documents/:id/content',
  access: { kind: 'staff', roles: ['reviewer', 'supervisor'] },
  visitor: true,
  limit: [
    { most: 30, seconds: 600 },
    { most: 300, seconds: 86_400 },
  ],
  params: statementId,
  body: z.strictObject({}),
  response: fileAnswer,
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
