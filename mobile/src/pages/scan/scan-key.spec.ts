import { device } from '../../../test/stand-ins/taro';
import { scanKey } from './scan-key';

it('the same code scanned again is the same request, another code is another', async () => {
  device.reset();
  const first = await scanKey('a');
  expect(await scanKey('a')).toBe(first);
  expect(await scanKey('b')).not.toBe(first);
});
