import * as z from 'zod/mini';
import { defineContract } from '../definition';
import {
  LONGEST_DOCUMENT_NAME,
  MOST_DOCUMENT_BYTES,
  MOST_PHOTO_BYTES,
  MOST_VOICE_BYTES,
  statementId,
  unknownStatement,
} from './shapes';

const base64 = (mostBytes: number, shape = /^[A-Za-z0-9+/]+={0,2}$/) =>
  z.string().check(z.maxLength(Math.ceil(mostBytes / 3) * 4), z.regex(shape));
/** An empty file is refused in words. */
const MAYBE_EMPTY = /^[A-Za-z0-9+/]*={0,2}$/;

/** A body is this much longer than what is in it: base64, and the braces around it. */
export const bodyOf = (bytes: number) => Math.ceil((bytes * 4) / 3) + 1_024;

/** A photo as a phone sends it. */
export const photoBase64 = base64(MOST_PHOTO_BYTES);

/** A recording as a phone sends it. */
export const voiceBase64 = base64(MOST_VOICE_BYTES);

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
  body: z.strictObject({ photo: photoBase64 }),
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
  body: z.strictObject({ voice: voiceBase64 }),
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

export const addDocument = defineContract({
  name: 'statements.add-document',
  summary:
    'A PDF, Word or Excel file to one’s own complaint, within a day; the unit gets it once somebody outside looked at it',
  method: 'POST',
  path: '/statements/:id/documents',
  access: { kind: 'anyone' },
  visitor: true,
  idempotent: true,
  fleeting: true,
  limit: [
    { most: 10, seconds: 600 },
    { most: 30, seconds: 86_400 },
  ],
  bodyBytes: bodyOf(MOST_DOCUMENT_BYTES) + LONGEST_DOCUMENT_NAME * 6,
  params: statementId,
  body: z.strictObject({
    /** The name on the sender's device: sealed, and never told to the unit. */
    name: z.string().check(z.maxLength(LONGEST_DOCUMENT_NAME)),
    document: base64(MOST_DOCUMENT_BYTES, MAYBE_EMPTY),
  }),
  response: z.object({ documents: z.int() }),
  refusals: {
    ...unknownStatement,
    'statements.too-late': 409,
    'statements.no-documents': 409,
    'statements.too-many-documents': 409,
    'documents.empty': 422,
    'documents.too-large': 422,
    'documents.wrong-kind': 422,
    'documents.broken': 422,
    'documents.locked': 422,
    'documents.active': 422,
    'documents.swollen': 422,
  },
});
