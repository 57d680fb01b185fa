import { whoseWechat } from './whose-wechat';

// One line a case: whom WeChat knows, whom the number knows (– none given), and what follows.
const known = { wechat: 'a', phone: undefined, wechatHasPhone: true };

describe('whom WeChat speaks of', () => {
  it.each([
    ['nobody yet, without a number', { ...known, wechat: null }, { kind: 'new' }],
    ['nobody yet, with a number of nobody’s', { ...known, wechat: null, phone: null }, { kind: 'new' }],
    [
      'the one whose number it is, from now on by WeChat too',
      { ...known, wechat: null, phone: 'b' },
      { kind: 'link', personId: 'b' },
    ],
    ['the one it spoke of before', known, { kind: 'known', personId: 'a' }],
    ['the same, with their own number', { ...known, phone: 'a' }, { kind: 'known', personId: 'a' }],
    [
      'one without a number, who gives theirs',
      { ...known, phone: null, wechatHasPhone: false },
      { kind: 'number', personId: 'a' },
    ],
    ['one who has another number', { ...known, phone: null }, { kind: 'two-accounts' }],
    ['one person, and the number of another', { ...known, phone: 'b' }, { kind: 'two-accounts' }],
    [
      'one without a number, and the number of another',
      { wechat: 'a', phone: 'b', wechatHasPhone: false },
      { kind: 'two-accounts' },
    ],
  ])('%s', (_, by, whose) => expect(whoseWechat(by)).toEqual(whose));
});
