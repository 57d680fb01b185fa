import { moveReason, movesSummary, moveTag } from './moves-view';

const reason = {
  field: 'employees',
  fieldName: '从业人员数',
  verdict: 'met',
  condition: '从业人员数不超过20人',
  ownValue: '3人',
} as const;

describe('what a change did', () => {
  it('is summed up with the gains first', () => {
    expect(movesSummary([{ to: 'not-eligible' }, { to: 'eligible' }, { to: 'eligible' }])).toBe(
      '3项政策有变化：2项变为可享，1项变为不符合。',
    );
    expect(movesSummary([])).toBe('没有政策因此变化。');
  });

  it('says from where to where, and why', () => {
    expect(moveTag({ from: 'unknown', to: 'eligible' })).toEqual({ kind: 'ok', words: '待补充 → 可享' });
    expect(moveReason({ reason, to: 'eligible' })).toBe('符合：从业人员数不超过20人');
    expect(moveReason({ reason, to: 'unknown' })).toBe('还要知道：从业人员数');
    expect(moveReason({ reason, to: 'not-eligible' })).toBe('不符合：要求从业人员数不超过20人');
  });
});
