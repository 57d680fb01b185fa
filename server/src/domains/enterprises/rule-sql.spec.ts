import { checkRule, profileFields } from '@yingshang/shared/eligibility';
import { calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';
import { ruleAndProfile } from '../../../../shared/test/random-rules';
import { columnOf, factSql } from './profile-columns';
import { ruleSql } from './rule-sql';

const asOf = calendarDate('2026-11-21');
const SQL_WORDS = 'AND OR NOT NULL IS LIKE ANY ALL rare text float8 bigint boolean date'.split(' ');
const sqlOf = (json: unknown, firstParameter?: number) => {
  const rule = checkRule(json);
  if (!rule.ok) throw new Error(rule.refusal.message);
  return ruleSql(rule.value, asOf, firstParameter);
};

describe('the text of a rule in SQL', () => {
  it('holds no value, whatever the rule compares with', () => {
    const keys = profileFields.map(({ key }) => key);
    const known = new Set([...keys, ...keys.map(columnOf), ...SQL_WORDS]);
    fc.assert(
      fc.property(ruleAndProfile, ({ rule, asOf: day }) => {
        const text = ruleSql(rule, day).text.replace(/\$\d+/g, '');
        const words = text.match(/\w+/g) ?? [];
        expect(words.filter((word) => !known.has(word))).toEqual([]);
        expect(text.match(/[^\w\s()<>=@&:'[\]-]/g)).toBeNull();
      }),
    );
  });

  it('numbers its parameters from where the statement wants them', () => {
    const { text, parameters } = sqlOf({ field: 'employees', op: 'between', value: [1, 300] }, 3);
    expect(text).toBe('(employees >= $3::bigint AND employees <= $4::bigint)');
    expect(parameters).toEqual([1, 300]);
  });

  it('asks for a place, an industry and an age by limits that an index can serve', () => {
    expect(sqlOf({ field: 'regionCode', op: 'withinRegion', value: '210100' })).toEqual({
      text: '(region_code LIKE $1::text)',
      parameters: ['2101%'],
    });
    expect(sqlOf({ field: 'industryCode', op: 'industryUnder', value: ['C', '629'] }).parameters).toEqual([
      '13',
      '44',
      '629%',
    ]);
    expect(sqlOf({ field: 'establishedOn', op: 'ageMonthsGte', value: 21 })).toEqual({
      text: '(established_on <= $1::date)',
      parameters: ['2025-02-21'],
    });
  });

  it('reads a fact that is seldom asked for out of the rest of the row', () => {
    expect(sqlOf({ field: 'patents', op: 'gte', value: 2 }).text).toBe(
      "((rare->>'patents')::bigint >= $1::bigint)",
    );
  });

  it.each(profileFields.map(({ key }) => key))('knows where %s stands', (key) => {
    expect(factSql(key).sql).not.toBe('');
  });
});
