import { phoneToSignIn } from './phone-to-sign-in';

describe('a number to sign in with', () => {
  it.each(['13800000001', ' 138 0000 0001', '+86 138-0000-0001', '１３８００００００００１'.slice(0, 11)])(
    '%s is taken in one form',
    (typed) => expect(phoneToSignIn(typed)).toMatchObject({ ok: true }),
  );

  it.each(['+85251234567', '0085251234567', '+1 202 555 0100'])('%s is of another region', (typed) =>
    expect(phoneToSignIn(typed)).toMatchObject({ refusal: { code: 'sign-in.foreign-phone' } }),
  );

  it.each(['', '1380000000', '024-12345678', '12345', '+8613800'])('%s is none', (typed) =>
    expect(phoneToSignIn(typed)).toMatchObject({ refusal: { code: 'sign-in.bad-phone' } }),
  );
});
