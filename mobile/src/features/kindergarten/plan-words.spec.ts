import { samplePlan } from '../../../../shared/test/sample-plan';
import {
  bornWords,
  fairWords,
  fallbackWords,
  phaseSentence,
  planDates,
  seatRows,
  totalSeats,
  valueWords,
} from './plan-words';

describe('a plan in words for families', () => {
  it('says the times on the wall in Shanghai, and which of them are over', () => {
    const dates = planDates(samplePlan, '2027-05-21T00:00:00.000Z');
    expect(dates.map(({ title, when }) => `${title} ${when}`)).toEqual([
      '开始报名（已过） 5月10日 09:00',
      '报名截止（已过） 5月20日 17:00',
      '补正截止 5月27日 17:00',
      '公开派位 6月19日 14:00',
      '公开数字产生 6月19日 15:00',
      '申诉截止 2027年6月30日',
    ]);
  });

  it('counts the seats of a kindergarten by stage', () => {
    expect(seatRows(samplePlan).map(({ name, seats }) => `${name}：${seats}`)).toEqual([
      '示例一幼：小区业主阶段2个，统筹阶段1个',
      '示例二幼：统筹阶段3个',
    ]);
    expect(totalSeats(samplePlan)).toBe(6);
  });

  it('says who is meant by both days of birth', () =>
    expect(bornWords(samplePlan)).toBe('2023年9月1日至2024年8月31日出生的孩子（两头都算）'));

  it('tells in five sentences why nobody can bend the draw, with the public value by name', () => {
    expect(fairWords(samplePlan)).toHaveLength(5);
    expect(fairWords(samplePlan).join('')).toContain(valueWords(samplePlan.beacon));
    expect(fairWords(samplePlan).join('')).not.toMatch(/哈希|SHA|默克尔|种子/);
  });

  it('names what stands in for a value that never came', () => {
    const { beacon } = samplePlan;
    const rounds = beacon.source === 'drand-quicknet' ? beacon.fallbacks : [];
    expect(fallbackWords(beacon)).toContain(rounds.map((round) => `第${round}期`).join('、'));
    expect(
      fallbackWords({
        source: 'lottery',
        game: '双色球',
        issue: '2027070',
        drawnAt: samplePlan.drawAt,
        fallbacks: [],
      }),
    ).not.toContain('依次');
  });

  it.each(['upcoming', 'open', 'mending', 'reviewing', 'frozen'] as const)(
    'says what to do now while it is %s',
    (phase) => expect(phaseSentence({ ...samplePlan, phase })).toMatch(/。$/),
  );
});
