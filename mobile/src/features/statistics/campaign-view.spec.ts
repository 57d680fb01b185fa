import type { CampaignFigures } from '@yingshang/shared/contracts/pushes';
import { deliveryRows, funnelBars, funnelNote, shareWords } from './campaign-view';

const figures = (own: Partial<CampaignFigures> = {}): CampaignFigures => ({
  id: '1',
  policyId: 'p',
  title: '政策',
  cause: 'edited',
  at: '2026-11-21T04:00:00.000Z',
  countedAt: '2026-11-21T04:00:00.000Z',
  told: 400,
  steps: { matched: 1300, told: 400, opened: 100, favourited: 1, claimOpened: 0 },
  lost: 100,
  districts: [],
  sections: [],
  deliveries: [],
  ...own,
});

describe('a campaign in words', () => {
  it('has bars of one scale, and shares of those told', () =>
    expect(funnelBars(figures()).map(({ label, count, share }) => [label, count, share])).toEqual([
      ['符合或可能符合', '1,300', null],
      ['已告知', '400', null],
      ['点开消息', '100', '占已告知的25%'],
      ['收藏政策', '1', '占已告知的不到1%'],
      ['看了怎么领', '0', '占已告知的0%'],
    ]));

  it('draws no bar longer than the longest, and none of nothing', () => {
    const lengths = funnelBars(figures()).map(({ length }) => length);
    expect([Math.max(...lengths), Math.min(...lengths)]).toEqual([1, 0]);
    const none = { matched: 0, told: 0, opened: 0, favourited: 0, claimOpened: 0 };
    expect(funnelBars(figures({ steps: none })).every(({ length }) => length === 0)).toBe(true);
  });

  it.each([
    [0, 0, '—'],
    [1, 1000, '不到1%'],
    [999, 1000, '99%'],
    [1000, 1000, '100%'],
    [0, 7, '0%'],
  ])('says of %i of %i that it is %s', (part, whole, words) => expect(shareWords(part, whole)).toBe(words));

  it('says why fewer were told than match, and whom it took from', () => {
    const note = funnelNote(figures());
    expect(note).toContain('有1,000个结果没变');
    expect(note).toContain('有100个变为不符合');
    expect(funnelNote(figures({ lost: 400, cause: 'withdrawn' }))).toContain('政策撤下后');
    const nobody = { matched: 9, told: 0, opened: 0, favourited: 0, claimOpened: 0 };
    expect(funnelNote(figures({ steps: nobody, lost: 0 }))).toContain('没有告知');
  });

  it('says of what was not delivered why, and what can be done', () => {
    const rows = deliveryRows(
      [
        { state: 'refused', reason: 'no-grant', size: 300 },
        { state: 'sent', reason: null, size: 100 },
      ],
      400,
    );
    expect(rows[0]).toMatchObject({ title: '微信没有送达：没有授权微信提醒', count: '300（75%）' });
    expect(rows[1]).toMatchObject({ title: '微信已送达', advice: '不需要处理。' });
    // No code of ours may stand on the screen.
    expect(JSON.stringify(rows.map(({ title, advice }) => title + advice))).not.toMatch(/[a-z]{3}/);
  });
});
