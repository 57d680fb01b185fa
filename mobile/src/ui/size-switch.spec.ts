import { sizes } from '../platform/preferences';
import { sizeSwitches } from './size-switch';

const offered = (...page: Parameters<typeof sizeSwitches>) => sizeSwitches(...page).map(({ words }) => words);

describe('the sizes that a page offers', () => {
  it('a tab offers large type and the elders’ version', () =>
    expect(offered('standard', true)).toEqual(['大字', '长辈版']));

  it('a page on top of others offers large type', () => expect(offered('standard', false)).toEqual(['大字']));

  it('large type leads back to standard, and on a tab to the elders’ version', () => {
    expect(offered('large', true)).toEqual(['标准', '长辈版']);
    expect(offered('large', false)).toEqual(['标准']);
  });

  it.each([true, false])('one tap leads out of the elders’ version (on a tab: %s)', (onTab) =>
    expect(sizeSwitches('elder', onTab)).toEqual([{ to: 'standard', words: '标准版', framed: true }]),
  );

  it.each(sizes)('%s is never offered while it is shown', (size) =>
    expect([true, false].flatMap((onTab) => sizeSwitches(size, onTab).map(({ to }) => to))).not.toContain(
      size,
    ),
  );
});
