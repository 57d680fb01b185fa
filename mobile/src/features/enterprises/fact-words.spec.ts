import type { ProfileField } from '@yingshang/shared/contracts/enterprises';
import { factRow } from './fact-words';

const field = (parts: Partial<ProfileField>): ProfileField => ({
  key: 'employees',
  name: '从业人员数',
  type: 'integer',
  unit: '人',
  choices: [],
  counts: null,
  own: null,
  editable: true,
  stated: false,
  visibleTo: 'tied',
  mayBeHidden: false,
  ...parts,
});
const official = { value: 12, valueText: '12人', source: 'tax', asOf: '2026-09-30' } as const;
const own = { value: 30, valueText: '30人', source: 'self', asOf: '2026-11-21' } as const;

describe('a line of the profile', () => {
  it('says where the value comes from and of which day it is', () => {
    expect(factRow(field({ counts: official }))).toEqual({
      value: '12人',
      caption: '税务信息 · 2026年9月30日',
      known: true,
    });
  });

  it('shows the own word beside the one that counts', () => {
    expect(factRow(field({ counts: official, own })).caption).toContain('您填写的是：30人');
  });

  it('says where a record would show only after control is proven', () => {
    expect(factRow(field({ mayBeHidden: true })).caption).toBe('部门记录在核验后显示');
    expect(factRow(field({ mayBeHidden: true, counts: own })).caption).toContain('；部门记录在核验后显示');
  });

  it('says plainly that something is not known', () => {
    expect(factRow(field({}))).toMatchObject({ value: '还不知道', known: false });
  });
});
