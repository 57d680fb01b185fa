import { factorWords, grantWords } from './staff-words';

const grant = {
  id: 'g',
  role: 'lead' as const,
  unit: { id: 'u', name: '示例局' },
  endsOn: null,
  grantedAt: '2026-11-21T04:00:00.000Z',
  mayRevoke: true,
};

describe('a role in the list of staff', () => {
  it('is said with unit and last day', () => {
    expect(grantWords(grant)).toMatchObject({
      title: '单位负责人',
      detail: expect.stringMatching(/^示例局 · 长期有效 · .*授予$/),
    });
    expect(grantWords({ ...grant, endsOn: '2027-01-31' }).detail).toContain('有效到2027年1月31日');
  });

  it('says of a demo identity that it needs no code', () => {
    expect(factorWords({ secondFactor: 'missing', demo: true })).toContain('演示');
    expect(factorWords({ secondFactor: 'missing', demo: false })).toContain('设置');
  });
});
