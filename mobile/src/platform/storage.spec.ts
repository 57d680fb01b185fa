import * as z from 'zod/mini';
import { device } from '../../test/stand-ins/taro';
import { stored } from './storage';

const shape = z.object({ size: z.string() });
const absent = { size: 'standard' };

beforeEach(() => device.reset());

describe('a value kept on the device', () => {
  it('is read back as it was written', () => {
    stored('choice', 1, shape, absent).write({ size: 'large' });
    expect(stored('choice', 1, shape, absent).read()).toEqual({ size: 'large' });
  });

  it('of an older version counts as absent', () => {
    stored('choice', 1, shape, absent).write({ size: 'large' });
    expect(stored('choice', 2, shape, absent).read()).toEqual(absent);
  });

  it.each([null, 'text', { version: 1, value: { size: 3 } }])(
    'that cannot be understood (%j) counts as absent',
    (raw) => {
      device.storage.set('yingshang.choice', raw);
      expect(stored('choice', 1, shape, absent).read()).toEqual(absent);
    },
  );

  it('is gone when cleared', () => {
    const choice = stored('choice', 1, shape, absent);
    choice.write({ size: 'large' });
    choice.clear();
    expect(choice.read()).toEqual(absent);
  });
});
