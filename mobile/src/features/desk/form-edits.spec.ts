import { operatorsOf, profileField, profileFields, readRule } from '@yingshang/shared/eligibility';
import fc from 'fast-check';
import { ruleJson } from '../../../../shared/test/random-rules';
import { comparisonWords, offeredComparisons } from './comparison-words';
import { ALL_FIELDS, fieldChips, foundFields } from './field-choices';
import * as edits from './form-edits';
import { ruleOf } from './form-rule';
import { emptyForm, type FormLeaf, type FormNode, formOf, isGroup, type RuleForm } from './rule-form';

const partsOf = (part: FormNode): FormNode[] => [
  part,
  ...(isGroup(part) ? part.children.flatMap(partsOf) : []),
];
const leafOf = (json: object): FormLeaf => {
  const [leaf] = formOf(json).root.children;
  if (leaf?.kind !== 'leaf') throw new Error('no leaf');
  return leaf;
};
const ruleOfLeaf = (leaf: FormLeaf) =>
  ruleOf({ ...emptyForm, root: { ...emptyForm.root, children: [leaf] }, bare: true });

describe('changing a form', () => {
  it('builds a rule from nothing, a condition in a group in a group', () => {
    const first = edits.addLeaf(emptyForm, 'n0', 'employees');
    const group = edits.addGroup(first.form, 'n0');
    const inner = edits.addGroup(group.form, group.id);
    const last = edits.addLeaf(inner.form, inner.id, 'patents');
    let form: RuleForm = edits.setGroupKind(last.form, inner.id, 'not');
    expect(ruleOf(form).problems.map(({ id }) => id)).toEqual([first.id, last.id]);
    form = edits.changeLeaf(form, first.id, (leaf) => edits.withTexts(leaf, 0, ['10']));
    form = edits.changeLeaf(form, last.id, (leaf) => edits.withTexts(leaf, 0, ['1']));
    expect(ruleOf(form)).toMatchObject({
      problems: [],
      rule: {
        all: [
          { field: 'employees', op: 'gte', value: 10 },
          { any: [{ not: { field: 'patents', op: 'gte', value: 1 } }] },
        ],
      },
    });
    expect(edits.depthOf(form, last.id)).toBe(3);
    expect(ruleOf(edits.removePart(form, group.id)).rule).toEqual({
      all: [{ field: 'employees', op: 'gte', value: 10 }],
    });
  });

  it('never gives two parts one id, whatever is removed and added', () => {
    fc.assert(
      fc.property(ruleJson, fc.nat(), (json, pick) => {
        const form = formOf(json);
        const parts = partsOf(form.root);
        const grown = edits.addGroup(
          edits.removePart(form, parts[pick % parts.length]?.id ?? ''),
          form.root.id,
        );
        const ids = partsOf(grown.form.root).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(edits.findPart(grown.form, grown.id)).toMatchObject({ kind: 'any' });
      }),
    );
  });

  it('puts a rule that is one condition into a group when a second comes', () => {
    const form = edits.addLeaf(formOf({ field: 'patents', op: 'gte', value: 1 }), 'n2', 'employees').form;
    const filled = edits.changeLeaf(form, 'n3', (leaf) => edits.withTexts(leaf, 0, ['5']));
    expect(ruleOf(filled).rule).toEqual({
      all: [
        { field: 'patents', op: 'gte', value: 1 },
        { field: 'employees', op: 'gte', value: 5 },
      ],
    });
  });

  it('keeps a value when the comparison asks for the same kind, and its first end for one of a range', () => {
    const range = leafOf({ field: 'annualRevenueYuan', op: 'between', value: [3_000_000, 5_000_000] });
    const least = edits.withComparison(range, 'gte');
    expect(ruleOfLeaf(least).rule).toEqual({ field: 'annualRevenueYuan', op: 'gte', value: 3_000_000 });
    expect(ruleOfLeaf(edits.withComparison(least, 'between')).problems).toHaveLength(1);
    expect(ruleOfLeaf(edits.withComparison(least, 'exists')).problems).toHaveLength(1);
  });

  it('says the same amount in another unit', () => {
    const leaf = leafOf({ field: 'annualRevenueYuan', op: 'lte', value: 3_000_000 });
    expect([leaf.unit, leaf.values[0]?.texts]).toEqual(['wan', ['300']]);
    const yuan = edits.withUnit(leaf, 'own');
    expect(yuan.values[0]?.texts).toEqual(['3000000']);
    expect(ruleOfLeaf(yuan).rule).toEqual(ruleOfLeaf(leaf).rule);
    expect(edits.withUnit(edits.withTexts(leaf, 0, ['很多']), 'own').values[0]?.texts).toEqual(['很多']);
  });

  it('lets a value change on a day, and takes the change back', () => {
    const leaf = leafOf({ field: 'employees', op: 'lte', value: 100 });
    const dated = edits.withDay(
      edits.withTexts(edits.withNextValue(leaf, '2026-01-01'), 1, ['300']),
      1,
      '2027-01-01',
    );
    expect(ruleOfLeaf(dated).rule).toEqual({
      field: 'employees',
      op: 'lte',
      values: [
        { from: '2026-01-01', value: 100 },
        { from: '2027-01-01', value: 300 },
      ],
    });
    expect(ruleOfLeaf(edits.withoutValue(dated, 0)).rule).toEqual({
      field: 'employees',
      op: 'lte',
      value: 300,
    });
  });

  it.each(profileFields.map((field) => [field.name, field] as const))(
    'words every comparison of %s, and offers what stands already',
    (_name, field) => {
      for (const op of operatorsOf(field)) {
        expect(comparisonWords(field, op)).toMatch(/^[^a-z]+$/);
        expect(offeredComparisons(field, op)).toContain(op);
      }
      expect(edits.blankLeaf('n1', field.key).op).toBe(offeredComparisons(field)[0]);
    },
  );

  it('goes from any comparison to any other and back to a rule', () => {
    fc.assert(
      fc.property(ruleJson, fc.nat(), (json, pick) => {
        for (const part of partsOf(formOf(json).root)) {
          const field = part.kind === 'leaf' ? profileField(part.field) : undefined;
          if (part.kind !== 'leaf' || field === undefined) continue;
          const ops = operatorsOf(field);
          const changed = edits.withComparison(part, ops[pick % ops.length] ?? 'exists');
          const { problems, rule } = ruleOfLeaf(changed);
          // Ends of a range may stand the wrong way round, a section where only codes may: the check says so, there.
          const read = readRule(rule);
          expect(problems.length > 0 || read.ok || read.refusal.field).toBeTruthy();
        }
      }),
    );
  });
});

describe('finding a field', () => {
  it.each([
    ['员工', 0],
    ['从业', 1],
    ['高新技术', 1],
    ['营收', 1],
    ['人数', 3],
  ])('for %j gives %i or more', (typed, least) =>
    expect(foundFields(ALL_FIELDS, typed).length).toBeGreaterThanOrEqual(least),
  );

  it('gives every field when nothing is typed, each in one group', () => {
    expect(foundFields(ALL_FIELDS, '')).toHaveLength(profileFields.length);
    const grouped = fieldChips
      .filter(({ key }) => key !== ALL_FIELDS)
      .flatMap(({ key }) => foundFields(key, ''));
    expect(grouped).toHaveLength(profileFields.length);
  });
});
