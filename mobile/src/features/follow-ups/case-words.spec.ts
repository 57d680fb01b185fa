import { namedRaterLine } from './case-words';

test.each([
  [
    { enterprise: '示例商贸有限公司', name: '王示甲', checked: true, phone: '13800000000' },
    '示例商贸有限公司 · 王示甲',
  ],
  [
    { enterprise: null, name: '用户AB12', checked: false, phone: null },
    '用户AB12（未实名）。没有留电话，请在下面答复，评价人会收到。',
  ],
  [
    { enterprise: null, name: null, checked: false, phone: null },
    '评价人已注销账号，没有可以显示的姓名和电话。',
  ],
])('a named rater %j reads %s', (shown, words) => expect(namedRaterLine(shown)).toBe(words));
