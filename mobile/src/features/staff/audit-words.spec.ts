import { auditWords, instantWords } from './audit-words';

const common = {
  id: 'i',
  at: '2026-11-20T16:30:00.000Z',
  actor: { id: 'a', name: '王示甲子' },
  unit: { id: 'u', name: '示例局' },
};

describe('an entry that an auditor reads', () => {
  it('says who saw what, what for, where and when', () => {
    const opening = {
      ...common,
      purpose: 'call-back',
      opened: 'call_backs.sealed_phone',
      rowId: '12345678-0000-4000-8000-000000000000',
      readable: true,
    };
    expect(auditWords({ list: 'openings', item: opening })).toEqual({
      title: '王示甲子查看了回电请求里的电话号码',
      detail: '用途：给留言的人回电',
      caption: '2026-11-21 00:30 · 示例局 · 记录编号 12345678',
      unreadable: false,
    });
  });

  it('says who gave whom which role', () => {
    const entry = {
      ...common,
      unit: null,
      kind: 'staff.role-granted',
      about: 'b',
      aboutName: '李示乙丑',
      detail: { role: 'officer', endsOn: '2027-01-31' },
    };
    expect(auditWords({ list: 'entries', item: entry })).toMatchObject({
      title: '王示甲子：授予角色',
      detail: '对象：李示乙丑，角色：工作人员，到 2027-01-31',
      caption: '2026-11-21 00:30 · 全市',
    });
  });

  it('shows no word of the code, also of a version that knows more words', () => {
    const entry = { ...common, kind: 'new.thing', about: 'b', aboutName: null, detail: { way: 'x' } };
    expect(JSON.stringify(auditWords({ list: 'entries', item: entry }))).not.toMatch(/new|thing|way/);
  });

  it('has its time on the wall in Shanghai', () =>
    expect(instantWords('2026-12-31T16:00:00.000Z')).toBe('2027-01-01 00:00'));
});
