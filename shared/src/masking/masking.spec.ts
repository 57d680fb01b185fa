import { maskPersonalWords } from './index';

it.each([
  ['我叫王小明，电话13800000001', '我叫［姓名］，电话［电话］'],
  ['沈政发〔2021〕12号说可以领5000元', '沈政发〔2021〕12号说可以领5000元'],
])('%s', (text, masked) => expect(maskPersonalWords(text)).toBe(masked));
