import { fieldWords, type ProfileField, profileField, profileFields } from '../eligibility';
import type { CaseAnswer, CaseVerdict } from './rule-case';

const VERDICTS: readonly (readonly [string, CaseVerdict])[] = [
  ['可享', 'eligible'],
  ['不符合', 'not-eligible'],
  ['待补充', 'unknown'],
  ['不在有效期', 'not-in-force'],
];

export const verdictNames = VERDICTS.map(([name]) => name);

export function verdictNamed(name: string): CaseVerdict | undefined {
  return VERDICTS.find(([known]) => known === name)?.[1];
}

/** 「待补充（还缺：从业人员数、资产总额）」 */
export function answerWords({ verdict, missing }: CaseAnswer): string {
  const name = VERDICTS.find(([, known]) => known === verdict)?.[0] ?? verdict;
  return missing.length === 0 ? name : `${name}（还缺：${missing.map(nameOf).join('、')}）`;
}

function nameOf(key: string): string {
  const field = profileField(key);
  return field ? fieldWords(field) : key;
}

/** 「从业人员数」, 「行业」 or the key `employees`: whichever the official wrote. */
export function fieldNamed(name: string): ProfileField | undefined {
  return byName.get(name);
}

const byName = new Map(
  profileFields.flatMap((field) => [field.key, field.name, fieldWords(field)].map((name) => [name, field])),
);

/** Names that share signs with what was written, the closest first: for 「是不是想写…」. */
export function similarFieldNames(name: string): string[] {
  const signs = new Set(name);
  const shared = (known: string) => [...new Set(known)].filter((sign) => signs.has(sign)).length;
  return profileFields
    .map(fieldWords)
    .filter((known) => shared(known) >= 2)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, 3);
}
