import { promptsVersion, type RateRequest } from '@yingshang/shared/contracts/ratings';
import { arePromptsOffered, isSameRating, newRating } from './rating-submission';

const request = (own: Partial<RateRequest> = {}): RateRequest => ({
  ticket: '0b6f0c1e-8f7a-4b62-9d0c-5a3d8e1f2a10',
  rated: { unitId: 'u-1', officerId: null },
  stars: 4,
  promptsVersion,
  prompts: ['counter-skill-4', 'counter-attitude-4'],
  text: '',
  more: false,
  named: false,
  enterpriseId: null,
  ...own,
});
const place = {
  unitId: 'u-1',
  officerId: null,
  channel: 'counter',
  proof: true,
  occasionId: null,
} as const;
const given = { at: new Date(0), day: '1970-01-01' as never, weight: 10_000, statement: null };

describe('prompts', () => {
  it('are of the level and the way, each once', () => {
    expect(arePromptsOffered(request(), place)).toBe(true);
    expect(arePromptsOffered(request({ stars: 3 }), place)).toBe(false);
    expect(arePromptsOffered(request({ prompts: ['online-guide-4'] }), place)).toBe(false);
    expect(arePromptsOffered(request({ prompts: ['online-guide-4'] }), { channel: 'card' })).toBe(true);
    expect(arePromptsOffered(request({ promptsVersion: 99 }), place)).toBe(false);
    expect(arePromptsOffered(request({ prompts: ['counter-skill-4', 'counter-skill-4'] }), place)).toBe(
      false,
    );
  });
});

describe('a repeat', () => {
  const rating = newRating('id', request(), place, given);

  it('is the same rating in whatever order its prompts come', () =>
    expect(isSameRating(request({ prompts: ['counter-attitude-4', 'counter-skill-4'] }), rating)).toBe(true));

  it.each<[string, Partial<RateRequest>]>([
    ['other stars', { stars: 5 }],
    ['other prompts', { prompts: [] }],
    ['a name', { named: true }],
    ['another unit', { rated: { unitId: 'u-2', officerId: null } }],
  ])('with %s is another', (_, own) => expect(isSameRating(request(own), rating)).toBe(false));
});
