import { isCallableNumber, normalizePhoneNumber } from './phone-number';

describe('a number to call back', () => {
  it.each([
    ['１３８ ００００ ０００１', '13800000001'],
    ['+86 138-0000-0001', '13800000001'],
    ['(024) 0000 0001', '02400000001'],
    ['024—00000001', '02400000001'],
    ['0411-0000001', '04110000001'],
  ])('%s is kept as %s', (typed, kept) => {
    expect(normalizePhoneNumber(typed)).toBe(kept);
    expect(isCallableNumber(kept)).toBe(true);
  });

  it.each(['', '12345', '1380000000', '00000001', '4008123123', '138000000012', '024-', "13800000001'"])(
    '%s cannot be called',
    (typed) => expect(isCallableNumber(normalizePhoneNumber(typed))).toBe(false),
  );
});
