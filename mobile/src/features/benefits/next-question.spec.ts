import { askedField, isLong, questionWords, settledWords } from './next-question';

const question = {
  field: 'employees',
  name: '从业人员数',
  words: '您的企业有多少从业人员？',
  type: 'integer' as const,
  unit: '人',
  choices: [],
  settles: 5,
  settlesSurely: 3,
};
const row = (id: string) => ({ id });
// Only the ids are read.
const lists = (eligible: string[], unknown: string[], notEligible: string[]) =>
  ({
    eligible: eligible.map(row),
    unknown: unknown.map(row),
    notEligible: notEligible.map(row),
  }) as unknown as Parameters<typeof settledWords>[0];

describe('the card of the next question', () => {
  it('promises only what every answer settles, and says what it may be at most', () => {
    expect(questionWords(question)).toEqual({
      title: '再答 1 题，可确定 3 项',
      question: '您的企业有多少从业人员？',
      note: '看您怎么答，最多可确定 5 项。',
    });
    expect(questionWords({ ...question, settles: 3 }).note).toBeUndefined();
  });

  it('promises nothing where an answer may settle nothing', () => {
    expect(questionWords({ ...question, settlesSurely: 0 }).title).toBe('再答 1 题，最多可确定 5 项');
    expect(questionWords({ ...question, settles: 0, settlesSurely: 0 }).title).toBe('再答几题，可确定更多');
  });

  it('says what an answer settled, what can be had first', () => {
    const before = lists(['a'], ['b', 'c', 'd', 'e'], ['f']);
    expect(settledWords(before, lists(['a', 'b', 'c'], ['e'], ['f', 'd']))).toBe(
      '已确定 3 项：2 项可享，1 项不符合',
    );
    expect(settledWords(before, lists(['a', 'b', 'c'], ['d', 'e'], ['f']))).toBe('已确定 2 项：2 项可享');
    expect(settledWords(before, before)).toBe('已记下。单凭这题还不能确定新的项。');
  });

  it('folds many choices, and starts from nothing chosen', () => {
    expect(isLong(question)).toBe(false);
    expect(
      isLong({ ...question, choices: Array.from({ length: 30 }, () => ({ value: '', label: '' })) }),
    ).toBe(true);
    expect(askedField(question)).toMatchObject({ key: 'employees', counts: null, own: null });
  });
});
