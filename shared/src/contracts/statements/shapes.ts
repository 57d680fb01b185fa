import * as z from 'zod/mini';

/** Who keeps what people wrote or said. */
export const statementBoards = ['ratings', 'complaints', 'unit-scores'] as const;
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
export const keysOf = <K extends string>(words: Readonly<Record<K, string>>) =>
  Object.keys(words) as [K, ...K[]];

/** The files that are taken beside photos and sound; `statement_media.format` holds one of them. */
export const documentFormats = ['pdf', 'docx', 'xlsx'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A file that somebody added, as they themselves find it again. */
export const ownDocument = z.object({
  /** As they named it. */
  name: z.string(),
  format: z.enum(documentFormats),
  bytes: z.int(),
  state: z.enum(['waiting', 'passed', 'blocked']),
  /** Why the office does not get it, in kind words. */
  note: z.nullable(z.string()),
});
export type OwnDocument = z.infer<typeof ownDocument>;

/** A statement as somebody may see it; what they may not see is null, 0 or `none`. */
export const statementView = z.object({
  /** What was written; for an office and the public with what was said, checked and masked. */
  text: z.nullable(z.string()),
  state: statementState,
  /** To the writer: why it is not shown to others, in kind words. */
  note: z.nullable(z.string()),
  photos: z.int(),
  /** To the writer alone: the names are theirs. */
  documents: z.array(ownDocument),
  /** `heard`: recognised, and the words are in the text, as their speaker confirmed them. */
  voice: z.enum(['none', 'waiting', 'transcribed', 'heard']),
  transcript: z.nullable(z.string()),
});
export type StatementView = z.infer<typeof statementView>;

/** The statements' refusals of a text, for every route that takes one. */
export const statementRefusals = {
  'statements.too-long': 422,
  'personal-data.cannot-keep': 503,
} as const;

export const statementId = z.strictObject({ id: z.uuid() });
/** What a phone sends of a photo; it makes them smaller before. */
export const MOST_PHOTO_BYTES = 4 * 1024 * 1024;
/** A minute of 16 kHz, mono, 16 bit, with its header and a second more. */
export const MOST_VOICE_BYTES = 61 * 32_000 + 1_024;
export const LONGEST_VOICE_SECONDS = 60;
export const MOST_DOCUMENTS = 3;
export const MOST_DOCUMENT_BYTES = 10 * 1024 * 1024;
/** In UTF-16 units; a phone shortens a longer one before. */
export const LONGEST_DOCUMENT_NAME = 120;
export const unknownStatement = { 'statements.unknown': 404 } as const;
