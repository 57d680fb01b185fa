import { ok, refuse } from '@yingshang/shared/kernel';
import { upkeepAfter } from './code-upkeep';

const failed = (code: string) => upkeepAfter(refuse({ code, message: '', advice: '' }));

describe('the code on a display', () => {
  it('stays as many seconds as the server says, counted from its answer', () =>
    expect(upkeepAfter(ok({ secondsLeft: 12 }))).toEqual({ do: 'keep', forSeconds: 12 }));

  it('is replaced when it was used or its time is over', () =>
    expect(upkeepAfter(ok({ secondsLeft: 0 }))).toEqual({ do: 'replace' }));

  it('outlives a broken line only for as long as it was said to', () =>
    expect(failed('network.offline')).toEqual({ do: 'wait' }));

  it('goes for good when the lead cut the display off', () =>
    expect(failed('occasions.unknown-display')).toEqual({ do: 'end' }));
});
