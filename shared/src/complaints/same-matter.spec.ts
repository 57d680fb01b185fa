import fc from 'fast-check';
import { addDays, calendarDate } from '../kernel';
import { type ComplainedMatter, matterLikeness, SAME_MATTER, sameMatters } from './same-matter';

const day = calendarDate('2026-11-23');
const matter = (text: string, own: Partial<ComplainedMatter> = {}): ComplainedMatter => ({
  text,
  unitId: 'urban',
  topic: 'street-trade',
  regionCode: '210102',
  filedOn: day,
  ...own,
});
const stalls = matter('三好街早市摊贩把店门口都占了，进货的车开不进来');
const isSame = (one: ComplainedMatter, other: ComplainedMatter) =>
  matterLikeness(one, other).score >= SAME_MATTER;

describe('the same matter', () => {
  it.each([
    ['投诉三好街早市摊贩占了店门口，车开不进来', {}],
    ['三好街的早市摊贩天天把门口占了，进货车进不来', {}],
    ['三好街早市摊贩把店门口都占了进货的车开不进来', { unitId: null, topic: null, regionCode: null }],
  ])('is heard in 「%s」', (text, own) => expect(isSame(stalls, matter(text, own))).toBe(true));

  it.each([
    ['another matter of the same unit and topic', '夜市烧烤音响吵到半夜没人管', {}],
    ['the same words about another unit', stalls.text, { unitId: 'police' }],
    ['the same words of another season', stalls.text, { filedOn: addDays(day, 61) }],
    ['words that everybody uses', '投诉一下希望你们现在就管一下', {}],
    ['no words', '！！！', {}],
  ])('is not heard in %s', (_what, text, own) => expect(isSame(stalls, matter(text, own))).toBe(false));

  it('is told with its reasons', () => {
    const { reasons } = matterLikeness(
      stalls,
      matter('三好街早市摊贩占道', { regionCode: null, filedOn: addDays(day, -3) }),
    );
    expect(reasons).toEqual([
      { kind: 'same-words', shared: ['三好街早市摊贩'] },
      { kind: 'same-unit' },
      { kind: 'same-topic' },
      { kind: 'days-apart', days: 3 },
    ]);
  });

  it('is offered, the likeliest first, and no more than asked for', () => {
    const known = [
      matter('三好街早市摊贩占了店门口，车开不进来'),
      stalls,
      matter('井盖坏了'),
      matter('三好街的早市摊贩天天把门口占了，进货车进不来'),
    ];
    const found = sameMatters(stalls, known, 2).map((one) => one.matter);
    expect(found).toEqual([stalls, known[0]]);
  });

  const texts = fc.string({
    unit: fc.constantFrom('三', '好', '街', '摊', '贩', '占', '道', '，', '的'),
    maxLength: 20,
  });
  const matters = fc
    .record({
      text: texts,
      unitId: fc.constantFrom(null, 'a', 'b'),
      topic: fc.constantFrom(null, 't'),
      days: fc.nat(70),
    })
    .map(({ text, unitId, topic, days }) => matter(text, { unitId, topic, filedOn: addDays(day, days) }));

  it('is the same from both sides, and a score between 0 and 1', () => {
    fc.assert(
      fc.property(matters, matters, (one, other) => {
        const { score } = matterLikeness(one, other);
        expect(matterLikeness(other, one).score).toBeCloseTo(score, 12);
        expect(score >= 0 && score <= 1 + 1e-9).toBe(true);
      }),
    );
  });
});
