import { isDeeperThan } from './json-depth';

describe('the depth of a JSON value', () => {
  it.each([
    [1, 'text', false],
    [0, [], true],
    [1, { a: 1 }, false],
    [1, { a: [] }, true],
    [2, [1, { a: 'x' }], false],
    [2, [1, { a: ['x'] }], true],
  ])('is over %j for %j: %j', (levels, json, deeper) => expect(isDeeperThan(levels, json)).toBe(deeper));

  it('is told of values that would overflow a stack', () => {
    const json = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`) as unknown;
    expect(isDeeperThan(64, json)).toBe(true);
  });
});
