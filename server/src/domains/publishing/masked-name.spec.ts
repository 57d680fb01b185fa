import { maskedName } from './masked-name';

describe('a masked name', () => {
  it.each([
    ['沈阳示例食品有限公司', '沈阳****有限公司'],
    ['示例商贸股份有限公司', '示例****股份有限公司'],
    ['老王面店', '老****店'],
    ['有限公司', '****有限公司'],
    ['甲', '****'],
    ['', '****'],
  ])('shows of %j only %j', (name, masked) => {
    expect(maskedName(name)).toBe(masked);
  });
});
