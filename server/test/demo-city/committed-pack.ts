import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowSources } from '@yingshang/shared/application-windows';
import { checkMatchablePolicy, isInForce } from '@yingshang/shared/eligibility';
import { calendarDate, type Outcome } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { packRegion, packUnit } from '../../src/demo-city/pack-rows';

export const packFolder = join(__dirname, '../../cities/shenyang-demo');
/** The day on which the demo's windows are counted in these tests. */
export const anchor = calendarDate('2026-11-21');

const text = (name: string) => readFileSync(join(packFolder, name), 'utf8');
const list = <S extends z.core.$ZodType>(name: string, row: S) =>
  z.array(row).parse(
    name.endsWith('.jsonl')
      ? text(name)
          .trimEnd()
          .split('\n')
          .map((line): unknown => JSON.parse(line))
      : JSON.parse(text(name)),
  );

const policy = z.looseObject({
  id: z.string(),
  title: z.string(),
  issuer: z.string(),
  category: z.string(),
  regionCode: z.string(),
  applyMode: z.enum(['免申即享', '即申即享', '申报']),
  tags: z.array(z.string()),
  summary: z.string().check(z.minLength(10)),
  sourceName: z.string(),
  sourceUrl: z.nullable(z.string()),
  verification: z.string(),
  note: z.nullable(z.string()),
  interpretation: z.array(z.string()),
  infographic: z.array(z.strictObject({ title: z.string(), text: z.string() })),
  faq: z.array(z.strictObject({ q: z.string(), a: z.string() })),
  demo: z.boolean(),
  windows: z.array(
    z.strictObject({ opensAfterDays: z.int(), closesAfterDays: z.int(), source: z.enum(windowSources) }),
  ),
});
const officer = z.strictObject({
  id: z.string(),
  unitId: z.string(),
  name: z.string(),
  post: z.string(),
  duties: z.string(),
  phone: z.string(),
  hours: z.string(),
  synthetic: z.literal(true),
});
const contact = z.strictObject({
  policyId: z.string(),
  unitId: z.string(),
  readerId: z.string(),
  contactId: z.string(),
});
const scanCode = z.strictObject({
  token: z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/)),
  kind: z.enum(['poster', 'unit', 'counter', 'policy']),
  label: z.string(),
  purpose: z.string(),
  unitId: z.nullable(z.string()),
  policyId: z.nullable(z.string()),
  expiresAfterDays: z.nullable(z.int()),
});

export const policies = list('policies.json', policy);
export const demoPolicies = policies.filter(({ demo }) => demo);
export const units = list('units.jsonl', packUnit);
export const officers = list('officers.jsonl', officer);
export const contacts = list('policy-contacts.json', contact);
export const codes = list('scan-codes.json', scanCode);
export const regions = list('regions.json', packRegion);
export const industries = list('industries.jsonl', z.looseObject({ code: z.string(), name: z.string() }));
export const trades = list(
  'trades.json',
  z.strictObject({ label: z.string(), code: z.string(), words: z.array(z.string()) }),
);
export const categories = list('categories.json', z.looseObject({ key: z.string() }));

export const must = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(`${outcome.refusal.field ?? ''} ${outcome.refusal.message}`);
  return outcome.value;
};
export const matchable = policies.map((row) => must(checkMatchablePolicy(row)));
export const inForce = new Set(matchable.filter((row) => isInForce(row, anchor)).map(({ id }) => id));
export const unique = (values: readonly string[]) => new Set(values).size === values.length;
