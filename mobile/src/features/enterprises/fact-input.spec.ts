import { amountHint, shownInput, typedFact } from './fact-input';

const field = (type: 'integer' | 'number' | 'date' | 'string', unit: string | null = null) => ({
  type,
  unit,
  name: '从业人员数',
});

describe('what a person types for a fact', () => {
  it.each([
    [field('integer', '人'), ' 1,200 ', 1200],
    [field('integer', '人'), '１２', 12],
    [field('number', '元'), '300.5', 300.5],
    [field('number', '比例'), '7', 0.07],
    [field('number', '比例'), '25%', 0.25],
    [field('date'), '2024-02-29', '2024-02-29'],
    [field('string'), '6210', '6210'],
  ])('%p: %p is read', (of, typed, value) => {
    expect(typedFact(of, typed)).toEqual({ ok: true, value });
  });

  it.each([
    [field('integer', '人'), '1.5'],
    [field('number', '元'), '很多'],
    [field('date'), '2023-02-29'],
    [field('string'), ' '],
  ])('%p: %p is not', (of, typed) => {
    expect(typedFact(of, typed)).toMatchObject({ ok: false });
  });

  it('starts from what is there, shares as percent', () => {
    const counts = { value: 0.07, valueText: '7%', source: 'tax', asOf: '2026-09-30' } as const;
    expect(shownInput({ unit: '比例', counts, own: null })).toBe('7');
    expect(shownInput({ unit: null, counts: null, own: null })).toBe('');
  });

  it('says a long amount in words', () => {
    expect(amountHint('元', '3000000')).toBe('= 300万元');
    expect(amountHint('元', '250000000')).toBe('= 2.5亿元');
    expect(amountHint('元', '900')).toBeUndefined();
    expect(amountHint('人', '30000')).toBeUndefined();
  });
});
