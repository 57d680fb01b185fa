import type { NextQuestion } from '@yingshang/shared/contracts/benefits';
import {
  type NextQuestion as ChosenQuestion,
  fieldWords,
  profileField,
  questionWords,
  type Rule,
} from '@yingshang/shared/eligibility';

/** The chosen question as a person is asked it. `open` are the rules that have no verdict yet. */
export function questionView({ field: key, settles }: ChosenQuestion, open: readonly Rule[]): NextQuestion {
  const field = profileField(key);
  if (field === undefined) throw new Error(`${key} is not in the catalogue`);
  const named = new Set(open.flatMap((rule) => valuesFor(key, rule)));
  const choices = (field.values ?? []).map(({ value, label }) => ({ value, label }));
  return {
    field: key,
    name: fieldWords(field),
    words: questionWords(key),
    type: field.type,
    unit: field.unit,
    // Of dozens of activities those first on which something hangs; the few choices of an enum keep their order.
    choices:
      field.type === 'enum[]'
        ? [
            ...choices.filter(({ value }) => named.has(value)),
            ...choices.filter(({ value }) => !named.has(value)),
          ]
        : choices,
    settles: settles.atMost,
    settlesSurely: settles.surely,
  };
}

/** What a rule compares a field with. */
function valuesFor(key: string, rule: Rule): readonly unknown[] {
  if ('field' in rule) {
    if (rule.field !== key) return [];
    return 'values' in rule ? rule.values.flatMap(({ value }) => value) : [rule.value].flat();
  }
  const children = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not];
  return children.flatMap((child) => valuesFor(key, child));
}
