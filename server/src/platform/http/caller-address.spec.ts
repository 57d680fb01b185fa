import { addressOf } from './caller-address';

describe('the address that a caller is counted by', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:0002::/64'],
    ['2001:DB8:1:2::9', '2001:0db8:0001:0002::/64'],
    ['::1', '0000:0000:0000:0000::/64'],
    ['fe80::1%eth0', 'fe80:0000:0000:0000::/64'],
    ['unknown', 'unknown'],
    [`x${':'.repeat(100)}`, `x${':'.repeat(63)}`],
  ])('of %s is %s', (ip, counted) => expect(addressOf(ip)).toBe(counted));
});
