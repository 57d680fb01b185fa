import { randomUUID } from 'node:crypto';
import { type SameMatter, suggestComplaint } from '@yingshang/shared/contracts/complaints';
import { checkedPerson, fileComplaint, type GivenComplaint } from '../../../test/support/given-complaint';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { JoinTokens } from '../complaints';

const TEXT = '单位u-east门口每天早上摆摊堵道，车开不进去，反映好几次也没人来';
const AGAIN = '单位u-east门口天天早上摆摊堵道，车根本开不进去，反映了没人来';

describe('what is likely known already', () => {
  const city = withCity('2026-11-23');
  let complainant: SignedIn;
  let somebody: SignedIn;
  let known: GivenComplaint;
  beforeAll(async () => {
    complainant = await checkedPerson(city);
    somebody = await checkedPerson(city);
    known = await fileComplaint(city, complainant, { text: TEXT, topicId: 't-stalls', regionCode: '990102' });
  });
  beforeEach(() => city.clock.moveTo('2026-11-25'));

  const same = async (who: SignedIn, text = AGAIN, more: object = {}): Promise<SameMatter[]> => {
    const body = { text, regionCode: '990102', class: 'unit', unitId: null, ...more };
    const headers = { authorization: `Bearer ${who.token}`, 'x-visitor-id': randomUUID() };
    const answer = await city.request('POST', `/api${suggestComplaint.path}`, { body, headers });
    expect(answer.status).toBe(200);
    return (answer.body as { same: SameMatter[] }).same;
  };
  const joinedBy = (who: SignedIn, { joinId = '' }: Partial<SameMatter>) =>
    city.app.get(JoinTokens, { strict: false }).read(joinId, who.personId);

  it('is offered with why, in fixed words, and nothing of the other person', async () => {
    const found = await same(somebody);
    expect(found).toEqual([
      {
        joinId: expect.any(String),
        unitName: '单位u-east',
        topicName: '占道经营',
        filedOn: '2026-11-23',
        joiners: 0,
        reasons: ['说的事很像', '是同一个单位', '是同一类事', '都在东区', '2 天前提交的'],
      },
    ]);
    expect(JSON.stringify(found)).not.toContain(known.id);
    expect(JSON.stringify(found)).not.toContain(known.ticket);
  });

  it('leads to the complaint, for this person alone', async () => {
    const [found = {}] = await same(somebody);
    expect(joinedBy(somebody, found)).toBe(known.id);
    expect(joinedBy(complainant, found)).toBeNull();
  });

  it.each<[string, string, object]>([
    ['a complaint about an officer', AGAIN, { class: 'officer' }],
    ['another unit that was chosen', AGAIN, { unitId: 'u-city' }],
    ['other words about the same unit', '单位u-east的窗口没人，退税材料交了没有回音', {}],
    ['nothing that was said', '', {}],
  ])('is not offered for %s', async (_what, text, more) => {
    expect(await same(somebody, text, more)).toEqual([]);
  });

  it('is not offered to its own complainant', async () => expect(await same(complainant)).toEqual([]));

  it('is offered for sixty days', async () => {
    city.clock.moveTo('2027-01-22');
    // Nobody's session lasts as long.
    const later = await checkedPerson(city);
    expect(await same(later)).toHaveLength(1);
    city.clock.moveTo('2027-01-23');
    expect(await same(later)).toEqual([]);
  });

  it('is not what somebody has against an officer, and not what has ended', async () => {
    const text = '单位u-east周三下午锁门不办公，敲门也没人应';
    const by = await checkedPerson(city);
    const about = { text, class: 'officer' as const, unitId: 'u-city', officerId: 'o-head' };
    await fileComplaint(city, by, about);
    expect(await same(somebody, text)).toEqual([]);
    const { id } = await fileComplaint(city, by, { text });
    expect(await same(somebody, text)).toHaveLength(1);
    await city.dataSource.query(`UPDATE complaints SET status = 'returned' WHERE id = $1`, [id]);
    expect(await same(somebody, text)).toEqual([]);
  });
});
