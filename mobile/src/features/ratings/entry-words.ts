import { becauseName, standingChangeNames, standingRecord } from '@yingshang/shared/contracts/fairness';
import type { LedgerEvent } from '@yingshang/shared/contracts/ledger';
import type { OwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { correctionReason, correctionReasonNames } from '@yingshang/shared/contracts/unit-scores';
import { commit } from '@yingshang/shared/ledger';
import * as z from 'zod/mini';
import { longDate, longMonth } from '../../platform/dates';

const KINDS: Readonly<Record<string, string>> = {
  'rating-standing': '评价计分变动',
  unsealing: '查看评价人身份',
  erasure: '评价人要求删除',
  scores: '公布评分',
  'month-scores': '单位月度得分',
  'year-scores': '年度营商绩效',
  'kindergarten-plan': '幼儿园派位方案',
  'kindergarten-place': '派位后的入园学位',
  'kindergarten-draw': '幼儿园派位过程',
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
  if (kind === 'month-scores') return toldMonth(content);
  if (kind === 'year-scores') return toldYear(content);
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

/** Of a month of all units, or of one unit's correction. */
const monthRecord = z.object({
  month: z.string(),
  on: z.string(),
  units: z.optional(z.int()),
  unit: z.optional(z.string()),
  version: z.optional(z.int()),
  reason: z.optional(correctionReason),
  hundredths: z.optional(z.int()),
  sha256: z.string(),
});

function toldMonth(content: string): ToldEntry {
  const { success, data } = z.safeParse(monthRecord, parsed(content));
  if (!success) return { unitId: null, rating: null, facts: [{ name: '内容', text: content }] };
  const { month, on, units, unit, version, reason, hundredths, sha256 } = data;
  return {
    unitId: unit ?? null,
    rating: null,
    facts: [
      { name: '月份', text: longMonth(month) },
      ...(units === undefined ? [] : [{ name: '单位数', text: `${units}个单位的得分一起定下` }]),
      ...(version === undefined ? [] : [{ name: '版本', text: `第${version}版` }]),
      ...(hundredths === undefined ? [] : [{ name: '总分', text: (hundredths / 100).toFixed(2) }]),
      ...(reason === undefined ? [] : [{ name: '更正原因', text: correctionReasonNames[reason] }]),
      { name: '日期', text: longDate(on) },
      { name: '得分的校验值', text: sha256 },
    ],
  };
}

/** Of a signed year of all units, or of one unit's correction. */
const yearRecord = z.object({
  year: z.string(),
  on: z.string(),
  kind: z.optional(z.enum(['calendar', 'rolling'])),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  units: z.optional(z.int()),
  unit: z.optional(z.string()),
  version: z.optional(z.int()),
  reason: z.optional(correctionReason),
  hundredths: z.optional(z.nullable(z.int())),
  sha256: z.string(),
});

function toldYear(content: string): ToldEntry {
  const { success, data } = z.safeParse(yearRecord, parsed(content));
  if (!success) return { unitId: null, rating: null, facts: [{ name: '内容', text: content }] };
  const { year, kind, from, to, on, units, unit, version, reason, hundredths, sha256 } = data;
  const months = from === undefined || to === undefined ? '' : `${longMonth(from)}至${longMonth(to)}`;
  return {
    unitId: unit ?? null,
    rating: null,
    facts: [
      { name: '年度', text: kind === 'rolling' ? '演示考核年度' : `${year}年` },
      ...(months === '' ? [] : [{ name: '月份', text: months }]),
      ...(units === undefined ? [] : [{ name: '单位数', text: `${units}个单位的年度得分一起签批` }]),
      ...(version === undefined ? [] : [{ name: '版本', text: `第${version}版` }]),
      ...(hundredths == null ? [] : [{ name: '年度得分', text: (hundredths / 100).toFixed(2) }]),
      ...(reason === undefined ? [] : [{ name: '更正原因', text: correctionReasonNames[reason] }]),
      { name: '日期', text: longDate(on) },
      { name: '得分的校验值', text: sha256 },
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
