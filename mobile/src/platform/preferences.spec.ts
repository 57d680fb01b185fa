import * as standIn from '../../test/stand-ins/taro';
import type { Size, usePreferences } from './preferences';

const { device } = standIn;

/** The app as it starts on the same device: what was kept is read again. */
function start(): typeof usePreferences {
  let store: typeof usePreferences | undefined;
  jest.isolateModules(() => {
    jest.doMock('@tarojs/taro', () => standIn);
    store = jest.requireActual<typeof import('./preferences')>('./preferences').usePreferences;
  });
  if (!store) throw new Error('The preferences did not load');
  return store;
}

beforeEach(() => device.storage.clear());

describe('the size that a person chose', () => {
  it('is standard at first', () => expect(start().getState().size).toBe('standard'));

  it.each<Size>(['standard', 'large', 'elder'])('%s is there again at the next visit', (size) => {
    start().getState().chooseSize(size);
    expect(start().getState().size).toBe(size);
  });

  it('survives a change of colours', () => {
    const before = start().getState();
    before.chooseSize('elder');
    start().getState().chooseTheme('dark');
    expect(start().getState()).toMatchObject({ size: 'elder', theme: 'dark', scheme: 'dark' });
  });

  it('falls back to standard when what was kept is of no known size', () => {
    start().getState().chooseSize('elder');
    for (const key of device.storage.keys()) {
      device.storage.set(key, { version: 1, value: { size: 'huge', theme: 'auto' } });
    }
    expect(start().getState().size).toBe('standard');
  });
});
