import { samplePlan } from '../../../../shared/test/sample-plan';
import { headline, nextWords, rankWords, resultOfCapsule } from './result-words';
import { proofWords, stepWords } from './self-check-words';

const PLAN = '0b1c2d3e-0000-4000-8000-000000000001';
const manifest = {
  v: 1,
  plan: PLAN,
  version: 1,
  previous: null,
  reason: '首次',
  bureau: { id: 'u', name: '示例教育局' },
  ...samplePlan,
} as const;
const drawn = { manifest, lines: 12, releasedAt: '2027-06-19T08:00:00.000Z' };
const capsule = (placed: { stage: string; at: string } | null, waiting: Record<string, number> = {}) => ({
  v: 1 as const,
  plan: PLAN,
  result: { seq: 3, rank: 7, placed, waiting },
});

describe('a result in words', () => {
  const placed = resultOfCapsule(capsule({ stage: 'general', at: 'k2' }), drawn);
  const waits = resultOfCapsule(capsule(null, { k1: 4, k2: 2 }), drawn);

  it('begins with where the child goes, or with the nearest place that it waits for', () => {
    expect(placed && headline(placed)).toBe('已派位：示例二幼');
    expect(waits && headline(waits)).toBe('本轮未派位，候补第2位（示例二幼）');
    expect(headline({ placed: null, waiting: [] })).toBe('本轮未派位');
  });

  it('says what to do and by when, to each otherwise', () => {
    expect(placed && nextWords(placed).join('')).toMatch(/核对材料.*2027年6月30日/s);
    expect(waits && nextWords(waits).join('')).toMatch(/候补的顺序.*2027年6月30日/s);
    expect(placed && rankWords(placed)).toBe('第7位，名册共12个号');
  });

  it('of a capsule is none where it names what the plan does not know', () => {
    expect(resultOfCapsule(capsule({ stage: 'general', at: 'k9' }), drawn)).toBeNull();
    expect(resultOfCapsule(capsule({ stage: 'later', at: 'k1' }), drawn)).toBeNull();
  });
});

it('every step of the self-check is a question, and its answer a sentence without a term', () => {
  expect(
    Object.values(proofWords)
      .map(({ agrees }) => agrees)
      .join(''),
  ).not.toMatch(/哈希|SHA|HMAC|默克尔|Merkle/);
  for (const { title, agrees, differs } of Object.values(stepWords)) {
    expect(`${title}${agrees}${differs}`).not.toMatch(/哈希|SHA|HMAC|默克尔|Merkle/);
    expect([agrees.at(-1), differs.at(-1)]).toEqual(['。', '。']);
  }
});
