import { becauseName, standingChangeNames, standingRecord } from '@yingshang/shared/contracts/fairness';
import type { LedgerEvent } from '@yingshang/shared/contracts/ledger';
import type { OwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { commit } from '@yingshang/shared/ledger';
import * as z from 'zod/mini';
import { longDate } from '../../platform/dates';

const KINDS: Readonly<Record<string, string>> = {
  'rating-standing': '评价计分变动',
  unsealing: '查看评价人身份',
  erasure: '评价人要求删除',
  scores: '公布评分',
  'demo-reset': '演示数据重置',
};

export function kindName({ kind }: Pick<LedgerEvent, 'kind'>): string {
  return KINDS[kind] ?? '其他记录';
}

interface ToldEntry {
  /** Whose ratings it is about; null where the entry is about something else. */
  readonly unitId: string | null;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  /** The commitment to a rating's id. */
  readonly rating: string | null;
}

/** An entry's content in plain words; of kinds that have no words of their own as it stands in the log. */
export function toldEntry({ kind, content }: Pick<LedgerEvent, 'kind' | 'content'>): ToldEntry {
  const record = kind === 'rating-standing' ? z.safeParse(standingRecord, parsed(content)) : undefined;
  if (record?.success !== true)
    return { unitId: null, rating: null, facts: [{ name: '内容', text: content }] };
  const { unit, standing, because, day, rating } = record.data;
  return {
    unitId: unit,
    rating,
    facts: [
      { name: '变动', text: `${standingChangeNames[standing]}1条` },
      { name: '理由', text: becauseName(because) },
      { name: '日期', text: longDate(day) },
    ],
  };
}

/** Whether the entry is about the rating of one's own: its salt opens the commitment, and no other rating does. */
export function isAboutOwn(
  { rating }: Pick<ToldEntry, 'rating'>,
  subject: string,
  { changes }: Pick<OwnStanding, 'changes'>,
): boolean {
  const change = changes.find(({ event }) => event === subject);
  return change !== undefined && rating !== null && commit(change.salt, change.rating) === rating;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
