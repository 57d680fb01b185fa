import type { ProfileField } from '../eligibility';
import { type Outcome, ok, refuse } from '../kernel';

/** Code → name, as the city's tables have it. Empty where a table is not at hand: then only codes can be read. */
export interface CodeTables {
  readonly regions: ReadonlyMap<string, string>;
  readonly industries: ReadonlyMap<string, string>;
}

const SHAPES: Readonly<Record<string, { readonly shape: RegExp; readonly words: string }>> = {
  regionCode: {
    shape: /^\d{6}$/,
    words: '区县名（如 浑南区）或6位区划代码（外地只写代码和地名，如 210202 大连市中山区）',
  },
  industryCode: { shape: /^\d{2,4}$/, words: '2至4位行业代码，可带名称（如 6513 应用软件开发）' },
};

interface Named {
  readonly code: string;
  readonly name: string;
}

/** Of a city's lists, what a profile can hold: no streets, no section letters. */
export function codeTables(regions: readonly Named[], industries: readonly Named[]): CodeTables {
  return { regions: namesFor('regionCode', regions), industries: namesFor('industryCode', industries) };
}

function namesFor(key: string, rows: readonly Named[]): ReadonlyMap<string, string> {
  const held = rows.filter(({ code }) => SHAPES[key]?.shape.test(code));
  return new Map(held.map(({ code, name }) => [code, name]));
}

/**
 * 「210112」, 「浑南区」 or 「210112 浑南区」. Where both are given they must agree: the name is what an official reads,
 * the code is what counts. A code that the table does not hold (a region elsewhere) is taken as it is.
 */
export function codeFromWords(
  field: ProfileField,
  words: string,
  names: ReadonlyMap<string, string>,
): Outcome<string> {
  const [first = '', ...rest] = words.split(/\s+/);
  if (!/^\d+$/.test(first)) return codeNamed(field, words, names);
  if (!SHAPES[field.key]?.shape.test(first)) return badCode(field, `代码「${first}」的位数不对`);
  const known = names.get(first);
  const given = rest.join(' ');
  if (given === '' || known === undefined || known === given) return ok(first);
  return badCode(field, `代码 ${first} 是「${known}」，不是「${given}」`);
}

function codeNamed(field: ProfileField, name: string, names: ReadonlyMap<string, string>): Outcome<string> {
  const codes = [...names].filter(([, known]) => known === name).map(([code]) => code);
  const [code] = codes;
  if (code === undefined) return badCode(field, `没有叫「${name}」的`);
  return codes.length === 1 ? ok(code) : badCode(field, `叫「${name}」的有${codes.join('、')}`);
}

function badCode(field: ProfileField, message: string) {
  return refuse({
    code: 'cases.bad-fact',
    message: `「${field.name}」：${message}`,
    advice: `写成${SHAPES[field.key]?.words ?? '代码'}；不知道就写 不清楚`,
    field: field.name,
  });
}
