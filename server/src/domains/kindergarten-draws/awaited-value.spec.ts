import { planManifest } from '@yingshang/shared/kindergarten';
import { samplePlan } from '../../../../shared/test/sample-plan';
import { awaitedIssue, awaitedOf, awaitedRound, lotteryNumbers, lotteryText } from './awaited-value';
import { drawBefore } from './kept-draw';

const head = { plan: 'p', version: 1, previous: null, reason: '演示', bureau: { id: 'u', name: '示例' } };
const lottery = planManifest(head, {
  ...samplePlan,
  beacon: {
    source: 'lottery',
    game: '双色球',
    issue: '2027068',
    drawnAt: '2027-06-19T13:15:00.000Z',
    fallbacks: [{ issue: '2027069', drawnAt: '2027-06-22T13:15:00.000Z' }],
  },
});

describe('numbers of a lottery', () => {
  it.each([
    ['05 12 20 25 30 33 08', '05-08-12-20-25-30-33'],
    [' 5，12, 20 25 30 33+8 ', '05-08-12-20-25-30-33'],
    ['30 8 05 25 33 12 20', '05-08-12-20-25-30-33'],
    ['０５ ０５ １２', '05-05-12'],
  ])('have one form, in whatever order they are announced: %s', (typed, form) =>
    expect(lotteryNumbers(typed)).toBe(form),
  );

  it.each(['', '05 12', 'abc', '05 12 20 x', '123 45 67'])('are refused: %s', (typed) =>
    expect(lotteryNumbers(typed)).toBeNull(),
  );

  it('are bound to their issue', () => expect(lotteryText('2027068', '05-12')).toBe('lottery:2027068:05-12'));
});

describe('the awaited value', () => {
  it('is none before the dice', () => expect(awaitedOf(drawBefore('p'), lottery)).toBeNull());

  it('is the issue of its place, and no round', () => {
    const draw = { ...drawBefore('p'), valuePlace: 1 };
    expect([awaitedIssue(draw, lottery), awaitedRound(draw, lottery)]).toEqual(['2027069', null]);
    expect(awaitedOf(draw, lottery)).toMatchObject({
      place: 1,
      of: 2,
      game: '双色球',
      at: '2027-06-22T13:15:00.000Z',
      absentFrom: '2027-06-22T14:15:00.000Z',
      saidAbsent: false,
      text: null,
    });
  });

  it('is a round of the network by the plan that names one', () => {
    const { beacon } = samplePlan;
    if (beacon.source !== 'drand-quicknet') throw new Error('the sample names a round');
    const draw = { ...drawBefore('p'), valuePlace: 0 };
    expect(awaitedRound(draw, planManifest(head, samplePlan))).toBe(beacon.round);
  });
});
