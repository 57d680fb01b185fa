import { demoStories } from './demo-stories';

const code = (kind: string, expired = false) => ({
  token: `${kind}-${expired}`,
  kind,
  label: `${kind}的码`,
  expired,
});

describe('stories of the demo entrance', () => {
  it('begins each story at a live code of its kind', () =>
    expect(demoStories([code('poster', true), code('poster')])[0]).toMatchObject({
      key: 'poster',
      start: { token: 'poster-false' },
    }));

  it('offers no story whose code the pack lacks', () =>
    expect(demoStories([code('poster')]).map(({ key }) => key)).toEqual(['poster', 'home']));

  it('shows what happens with an expired code', () =>
    expect(demoStories([code('poster'), code('counter', true)]).at(-1)).toMatchObject({
      key: 'expired',
      start: { token: 'counter-true' },
    }));
});
