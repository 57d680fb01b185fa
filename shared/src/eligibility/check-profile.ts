import { type Outcome, ok, refuse } from '../kernel';
import { expectedValue, isValueOf, profileField } from './field-catalogue';
import type { FactValue, Profile, ProfileField } from './profile-field';

/**
 * Turns JSON into a profile. null and missing keys stay unknown; nothing is derived or repaired.
 * Refused, naming the field: a key outside the catalogue, a value of the wrong type, null in a list, a date
 * that does not exist.
 */
export function checkProfile(json: unknown): Outcome<Profile> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    return refuse({
      code: 'eligibility.bad-profile',
      message: '画像不是一个对象',
      advice: '写成 {字段: 值}',
      field: 'profile',
    });
  }
  const profile: Record<string, FactValue | null> = {};
  for (const [key, value] of Object.entries(json)) {
    const field = profileField(key);
    if (!field) {
      return refuse({
        code: 'eligibility.unknown-fact',
        message: `事实「${key}」不在画像字段表里`,
        advice: '去掉它，或改用画像字段表中的字段',
        field: key,
      });
    }
    const fact = checkFact(field, value);
    if (!fact.ok) return fact;
    profile[key] = fact.value;
  }
  return ok(profile);
}

/** No employer has so many; a phone number in the wrong field is more. */
const MOST_PEOPLE = 10_000_000;

function checkFact(field: ProfileField, value: unknown): Outcome<FactValue | null> {
  if (value === null || value === undefined) return ok(null);
  if (field.type === 'enum[]') return checkSet(field, value);
  if (field.unit === '人' && typeof value === 'number' && value > MOST_PEOPLE)
    return badFact(field, `「${field.name}」太大`, `不超过 ${MOST_PEOPLE / 10_000} 万的人数`);
  return isValueOf(field, value)
    ? ok(value)
    : badFact(field, `「${field.name}」的值不对`, expectedValue(field));
}

function checkSet(field: ProfileField, value: unknown): Outcome<FactValue> {
  if (!Array.isArray(value))
    return badFact(field, `「${field.name}」不是列表`, `列表，每项为${expectedValue(field)}`);
  const bad = value.findIndex((item) => !isValueOf(field, item));
  if (bad === -1) return ok(value as string[]); // every element was just checked to be an allowed string
  const what = value[bad] === null ? '是空值' : '不在可选值里';
  return badFact(field, `「${field.name}」的第${bad + 1}项${what}`, `列表，每项为${expectedValue(field)}`);
}

function badFact(field: ProfileField, message: string, expected: string) {
  return refuse({ code: 'eligibility.bad-fact', message, advice: `应为${expected}`, field: field.key });
}
