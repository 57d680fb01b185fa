import { calmPreferences, noticePreferences } from '@yingshang/shared/contracts/notices';
import {
  endingAt,
  isEverQuiet,
  mostChoices,
  NO_QUIET,
  quietEnds,
  quietStarts,
  startingAt,
} from './settings-choices';

const labels = (items: readonly { label: string }[]) => items.map(({ label }) => label);

describe('what may be chosen', () => {
  it('holds the number that stands, whoever set it', () => {
    expect(labels(mostChoices([1, 2, 3], 2))).toEqual(['1条', '2条', '3条']);
    expect(labels(mostChoices([1, 2, 3], 7))).toEqual(['1条', '2条', '3条', '7条']);
  });

  it('names the hours by the clock, those that stand among them', () => {
    expect(quietStarts(calmPreferences).value).toBe('1200');
    expect(labels(quietStarts({ quietFrom: 1230, quietTo: 540 }).items)).toContain('20:30');
    expect(labels(quietEnds({ quietFrom: 1230, quietTo: 545 }).items)).toContain('9:05');
  });

  it('says when there are no quiet hours', () =>
    expect(quietStarts({ quietFrom: 0, quietTo: 0 })).toMatchObject({ value: NO_QUIET }));
});

describe('quiet hours', () => {
  it('end when none are wanted, and begin again in the usual way', () => {
    const none = startingAt(NO_QUIET, calmPreferences);
    expect(isEverQuiet(none)).toBe(false);
    expect(startingAt('1320', none)).toEqual({ quietFrom: 1320, quietTo: 540 });
  });

  it('never become none by choosing an hour', () => {
    for (const { key } of quietStarts(calmPreferences).items.filter((item) => item.key !== NO_QUIET))
      for (const { key: end } of quietEnds(calmPreferences).items) {
        const hours = endingAt(end, startingAt(key, calmPreferences));
        expect(isEverQuiet(hours)).toBe(true);
        expect(noticePreferences.safeParse({ ...calmPreferences, ...hours }).success).toBe(true);
      }
    expect(isEverQuiet(startingAt('540', { quietFrom: 0, quietTo: 540 }))).toBe(false);
  });
});
