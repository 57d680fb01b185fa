import { demoStories } from './demo-stories';

const code = (kind: string, expired = false) => ({
  token: `${kind}-${expired}`,
  kind,
  label: `${kind}的码`,
  expired,
});
const keys = (codes: ReturnType<typeof code>[]) =>
  demoStories(codes).flatMap(({ stories }) => stories.map(({ key }) => key));
const story = (key: string, codes: ReturnType<typeof code>[]) =>
  demoStories(codes)
    .flatMap(({ stories }) => stories)
    .find((one) => one.key === key);

describe('stories of the demo entrance', () => {
  it('begin at a live code of their kind', () =>
    expect(story('poster', [code('poster', true), code('poster')])).toMatchObject({
      start: { address: '/pages/scan/index?s=poster-false' },
    }));

  it('whose code the pack lacks are not told', () => {
    const without = keys([]);
    expect(without).toEqual([
      'home',
      'initials',
      'homophone',
      'matter',
      'residents',
      'register',
      'control',
      'news',
      'rate',
      'counter-display',
      'bad-rating',
      'complaint',
      'answered-complaint',
      'complaint-desk',
      'elder',
    ]);
    expect(keys([code('counter')])).toEqual([
      'counter',
      ...without.slice(0, -1),
      'call-back',
      'desk',
      'elder',
    ]);
  });

  it('show what happens with an expired code', () =>
    expect(story('expired', [code('poster'), code('counter', true)])).toMatchObject({
      start: { address: '/pages/scan/index?s=counter-true' },
    }));

  it('bring the identity that they need', () => {
    expect(story('register', [])?.as).toBe('enterprise');
    expect(story('control', [])?.as).toBe('enterprise');
    expect(story('desk', [code('counter')])?.as).toBe('staff');
  });
});
