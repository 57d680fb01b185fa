import { isCalendarDate } from '../kernel';
import type { FactValue, ProfileField } from './profile-field';
import { profileFields } from './profile-fields';

const byKey = new Map(profileFields.map((field) => [field.key, field]));
const allowedByKey = new Map(
  profileFields.map((field) => [field.key, new Set(field.values?.map((entry) => entry.value))]),
);

/** The catalogue's entry for a key, or undefined for a key that is not in it. */
export function profileField(key: string): ProfileField | undefined {
  return byKey.get(key);
}

/** Codes have a shape beyond "string": six digits of a region, two to four digits of an industry. */
const CODE_SHAPES: Readonly<Record<string, { readonly shape: RegExp; readonly words: string }>> = {
  regionCode: { shape: /^\d{6}$/, words: '6位区划代码' },
  industryCode: { shape: /^\d{2,4}$/, words: '2至4位行业代码数字' },
};

const MOST_CHOICES_NAMED = 8;

/** What one single value of a field must be, in words; for messages. */
export function expectedValue(field: ProfileField): string {
  const code = CODE_SHAPES[field.key];
  if (code) return code.words;
  switch (field.type) {
    case 'date':
      return '真实存在的日期（YYYY-MM-DD）';
    case 'number':
      return '数字';
    case 'integer':
      return '整数';
    case 'boolean':
      return 'true 或 false';
    case 'enum':
    case 'enum[]':
      return choicesWords((field.values ?? []).map((entry) => entry.value));
    case 'string':
      return '文字';
  }
}

function choicesWords(values: readonly string[]): string {
  const shown = values.slice(0, MOST_CHOICES_NAMED).join('、');
  return values.length > MOST_CHOICES_NAMED
    ? `画像字段表中的${values.length}个值之一（${shown}等）`
    : `下列之一：${shown}`;
}

/** True when `value` is one well-formed single value of the field (for `enum[]`: one element). */
export function isValueOf(
  field: ProfileField,
  value: unknown,
): value is Exclude<FactValue, readonly string[]> {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return isCalendarDate(value);
    case 'enum':
    case 'enum[]':
      return typeof value === 'string' && (allowedByKey.get(field.key)?.has(value) ?? false);
    case 'string':
      return typeof value === 'string' && (CODE_SHAPES[field.key]?.shape.test(value) ?? true);
  }
}
