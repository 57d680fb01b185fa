import * as z from 'zod/mini';

/** Who keeps what people wrote or said: so far the ratings. */
export const statementBoards = ['ratings'] as const;
export type StatementBoard = (typeof statementBoards)[number];

/** What it is to its board: the first words, the one later supplement, an office's answer, an appeal of either side. */
export const statementParts = ['text', 'supplement', 'answer', 'appeal'] as const;
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
