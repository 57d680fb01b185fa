import { windowSources } from '@yingshang/shared/application-windows';
import { boundaryKinds, boundaryLines, complaintClasses } from '@yingshang/shared/complaints';
import { boardKey, industry } from '@yingshang/shared/contracts/city';
import { applyMode, policyLevel } from '@yingshang/shared/contracts/policies';
import { isScanToken, scanCodeKind } from '@yingshang/shared/contracts/scan-codes';
import { matterAudience, unitLevel } from '@yingshang/shared/contracts/service-cards';
import { checkRule, type Rule } from '@yingshang/shared/eligibility';
import { type CalendarDate, isCalendarDate } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { MOST_ENTERPRISES } from '../enterprises';

const text = z.string().check(z.minLength(1), z.maxLength(4000));
const maybe = <T extends z.core.$ZodType>(schema: T) => z.nullable(schema);
const shaped = (pattern: RegExp, words: string) =>
  z.string().check(z.refine((value) => pattern.test(value), { error: words }));

/** Ids stand in addresses. */
const id = shaped(/^[A-Za-z0-9._-]{1,80}$/, '编号只能用字母、数字、点、短横和下划线，最多 80 位');
const colour = shaped(/^#[0-9A-Fa-f]{6}$/, '颜色写成 #RRGGBB');
const regionCode = shaped(/^(\d{6}|\d{9}|\d{12})$/, '区划代码为 6、9 或 12 位数字');
const day = z.custom<CalendarDate>(isCalendarDate, { error: '日期不存在或写法不对，应为 YYYY-MM-DD' });
const days = z.int().check(z.minimum(-3650), z.maximum(3650));

const rule = z.pipe(
  z.unknown(),
  z.transform((json, context): Rule => {
    const checked = checkRule(json);
    if (checked.ok) return checked.value;
    const { field, message } = checked.refusal;
    // The rule language names the place itself, from 「eligibility」 on, which zod already put in front.
    const path = (field ?? '').replace(/^eligibility\.?/, '');
    context.issues.push({ code: 'custom', input: json, message, path: path === '' ? [] : [path] });
    return z.NEVER;
  }),
);

const namedRegion = z.strictObject({ code: regionCode, name: text });

export const cityFile = z.strictObject({
  code: regionCode,
  name: text,
  demo: z.boolean(),
  brand: z.strictObject({ light: colour, dark: colour }),
  boards: z.array(boardKey),
  nation: namedRegion,
  province: namedRegion,
  /** Made-up enterprises to register; only in a demo city. */
  demoRegistry: z.optional(
    z.strictObject({
      seed: shaped(/^[a-z0-9-]{1,20}$/, '种子只能用小写字母、数字和短横，最多 20 位'),
      count: z.int().check(z.minimum(1), z.maximum(MOST_ENTERPRISES)),
    }),
  ),
});

export const regionRow = z.strictObject({
  code: regionCode,
  name: text,
  kind: z.enum(['district', 'street']),
  parentCode: regionCode,
  demo: z.boolean(),
});

export const industryRow = z.strictObject({
  ...industry.shape,
  code: shaped(/^([A-T]|\d{2,4})$/, '行业代码为门类字母或 2 至 4 位数字'),
  section: shaped(/^[A-T]$/, '门类为一个字母'),
  name: text,
});

export const tradeRow = z.strictObject({ label: text, code: text, words: z.array(text) });

const thresholds = z.strictObject({ large: z.number(), medium: z.number(), small: z.number() });

export const scaleFile = z.looseObject({
  rows: z
    .array(
      z.looseObject({
        key: text,
        name: text,
        coverage: z.array(shaped(/^([A-T]|\d{2,4})$/, '行业代码为门类字母或 2 至 4 位数字')),
        indicators: z.record(
          z.enum(['employees', 'revenueWanYuan', 'assetsWanYuan']),
          z.optional(thresholds),
        ),
      }),
    )
    .check(z.minLength(1)),
});

export const categoryRow = z.strictObject({
  key: id,
  name: text,
  scope: text,
  provenance: z.enum(['source', 'proposed']),
});

export const unitRow = z.strictObject({
  id,
  name: text,
  level: unitLevel,
  parentId: maybe(id),
  regionCode,
  department: maybe(text),
  duty: text,
  topics: z.array(text),
  address: maybe(text),
  hours: maybe(text),
  phone: maybe(text),
  contactSynthetic: z.boolean(),
  demo: z.boolean(),
  /** The day on which somebody last checked the card; packs made before may leave it out. */
  verifiedOn: z._default(maybe(day), null),
});

export const officerRow = z.strictObject({
  id,
  unitId: id,
  name: text,
  post: text,
  duties: text,
  phone: text,
  hours: text,
  synthetic: z.boolean(),
});

/** A unit's id, or the `department` that the same office of every district carries. */
const unitOrDepartment = id;

export const matterRow = z.strictObject({
  id,
  label: text,
  words: z.array(text),
  departments: z.array(unitOrDepartment).check(z.minLength(1)),
  audience: matterAudience,
});

const words = z.array(text.check(z.refine((word) => word.trim() === word, { error: '词语前后不能有空格' })));

export const complaintBoundaryRow = z.strictObject({
  id,
  kind: z.enum(boundaryKinds),
  label: text,
  line: maybe(z.enum(boundaryLines)),
  words,
  notMeant: words,
  unless: words,
  topics: z.array(id),
});

export const complaintTopicRow = z.strictObject({
  id,
  label: text,
  words: words.check(z.minLength(1)),
  departments: z.array(unitOrDepartment).check(z.minLength(1)),
});

/** What a number may be, `wrongWithLimits` says. */
export const complaintLimitsRow = z.strictObject({
  class: z.enum(complaintClasses),
  source: text,
  checkDays: z.int(),
  replyDays: z.int(),
  solveDays: z.int(),
  extendToDays: z.int(),
  handBackDays: z.int(),
  questionDays: z.int(),
  mostQuestions: z.int(),
  silenceDays: z.int(),
  decideDays: z.int(),
  warnDays: z.int(),
  supervisorAfterDays: z.int(),
});

export const unitAliasRow = z.strictObject({
  target: unitOrDepartment,
  aliases: z.array(text).check(z.minLength(1)),
});

const webAddress = shaped(/^https?:\/\/\S+$/, '网址以 http:// 或 https:// 开头');
const dateField = z.enum(['publishedOn', 'validFrom', 'validTo']);

const windowSource = z.enum(windowSources);
const datedWindow = z.strictObject({ from: day, to: day, source: windowSource });
/** Days after the anchor date. */
const countedWindow = z.strictObject({ opensAfterDays: days, closesAfterDays: days, source: windowSource });
const applicationWindow = z.union([datedWindow, countedWindow], {
  error:
    '申报窗口写成 {from, to, source}，演示城市也可写 {opensAfterDays, closesAfterDays, source}；source 为 document、notice 或 approximate',
});

export const policyRow = z.strictObject({
  id,
  title: text,
  documentNumber: maybe(text),
  issuer: text,
  responsibleDepartment: text,
  level: policyLevel,
  regionCode,
  publishedOn: maybe(day),
  validFrom: maybe(day),
  validTo: maybe(day),
  category: id,
  tags: z.array(text),
  summary: text,
  benefit: z.strictObject({
    kind: text,
    amountText: text,
    maxAmountYuan: maybe(z.number()),
    rate: maybe(z.number()),
    maxAmountBasis: maybe(text),
  }),
  eligibility: rule,
  applyMode,
  applyWindow: maybe(text),
  faq: z.array(z.strictObject({ q: text, a: text })),
  interpretation: z.array(text),
  infographic: z.array(z.strictObject({ title: text, text })),
  sourceName: text,
  sourceUrl: maybe(webAddress),
  confidence: text,
  verification: text,
  approximateDates: z.array(dateField),
  note: maybe(text),
  demo: z.boolean(),
  windows: z.array(applicationWindow),
  /** 暂停; packs made before may leave it out. */
  paused: z._default(maybe(z.strictObject({ since: day, note: text })), null),
});

export const residentPolicyRow = z.strictObject({
  id,
  title: text,
  documentNumber: maybe(text),
  issuer: text,
  responsibleDepartment: text,
  level: policyLevel,
  regionCode,
  publishedOn: maybe(day),
  validFrom: maybe(day),
  validTo: maybe(day),
  topic: text,
  audience: text,
  summary: text,
  /** Everyday words by which people ask for it; packs made before may leave them out. */
  words: z._default(z.array(text), []),
  amountText: maybe(text),
  steps: z.array(text),
  faq: z.array(z.strictObject({ q: text, a: text })),
  sourceName: text,
  sourceUrl: maybe(webAddress),
  confidence: text,
  verification: text,
  approximateDates: z.array(dateField),
  note: maybe(text),
});

export const policyContactRow = z.strictObject({ policyId: id, unitId: id, readerId: id, contactId: id });

/** A policy that is published by itself: the pack's row, and who answers for it. */
export const publishedPolicyRow = z.strictObject({
  ...policyRow.shape,
  unitId: id,
  readerId: id,
  contactId: id,
});

export const scanCodeRow = z.strictObject({
  token: z.string().check(z.refine(isScanToken, { error: '标识为 22 位字母、数字、短横或下划线' })),
  kind: scanCodeKind,
  label: text,
  purpose: text,
  unitId: maybe(id),
  policyId: maybe(id),
  expiresAfterDays: maybe(days),
});

export type CityFile = z.infer<typeof cityFile>;
export type RegionRow = z.infer<typeof regionRow>;
export type UnitRow = z.infer<typeof unitRow>;
export type OfficerRow = z.infer<typeof officerRow>;
export type MatterRow = z.infer<typeof matterRow>;
export type UnitAliasRow = z.infer<typeof unitAliasRow>;
export type PackWindow = z.infer<typeof applicationWindow>;
export type PolicyRow = z.infer<typeof policyRow>;
export type ResidentPolicyRow = z.infer<typeof residentPolicyRow>;
export type PolicyContactRow = z.infer<typeof policyContactRow>;
export type PublishedPolicyRow = z.infer<typeof publishedPolicyRow>;
export type ScanCodeRow = z.infer<typeof scanCodeRow>;
