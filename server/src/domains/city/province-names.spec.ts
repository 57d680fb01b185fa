import { provinceName } from './province-names';

it.each([
  ['220000', '吉林省'],
  ['650000', '新疆维吾尔自治区'],
  ['210100', undefined],
  ['100000', undefined],
  ['990000', undefined],
])('%s is %s', (code, name) => expect(provinceName(code)).toBe(name));
