import { shownSignal, weekOf } from './signal-words';

describe('a signal of the week', () => {
  it('says what was measured, what it is held against, and where it leads', () => {
    const unit = { id: 'u', name: '示例局' };
    expect(
      shownSignal({
        kind: 'falling-unit',
        about: unit,
        now: 8_600,
        before: 8_950,
        from: '2026-10-01',
        finding: null,
      }),
    ).toMatchObject({
      tag: '得分下降',
      detail: '2026年10月86.00分，前三个月平均89.50分，低了3.50分',
      caption: '看得分和扣分原因',
    });
    expect(
      shownSignal({
        kind: 'rising-topic',
        about: { id: 't', name: '占道经营' },
        now: 6,
        before: 0,
        from: '2026-11-14',
        finding: null,
      }),
    ).toMatchObject({ tag: '投诉增多', detail: '2026年11月14日起7天6件，此前8周平均每周0件' });
    expect(
      shownSignal({ kind: 'burst', about: unit, now: 31, before: 2, from: '2026-11-19', finding: null }),
    ).toMatchObject({ tag: '评价突增', detail: '2026年11月19日起集中收到31条，平时同样长的时间约2条' });
  });

  it('of a rise is of seven days', () =>
    expect(weekOf({ from: '2026-11-27' })).toEqual({ from: '2026-11-27', to: '2026-12-03' }));
});
