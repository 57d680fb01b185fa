import { randomUUID } from 'node:crypto';
import { giveRating } from '../../../test/support/given-rating';
import { realPerson } from '../../../test/support/real-staff';
import { type SignedIn, speakerFor } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { statements } from '../consents/privacy-notice';

describe('who a named rater is', () => {
  const city = withCity('2026-11-23');
  let lead: SignedIn;
  let rater: SignedIn;

  beforeAll(async () => {
    lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    rater = await realPerson(city);
    await rater.ask('POST', '/api/me/real-name', {
      consentVersion: statements['real-name'].version,
      name: '王示甲',
      idNumber: '210199190001010005',
    });
  });

  const caseOf = async (named: boolean, unitId = 'u-east'): Promise<string> => {
    const { id } = await giveRating(city, { unitId, named, rater: { personId: rater.personId } });
    const rows = await city.dataSource.query<{ id: string }[]>(
      'SELECT id FROM follow_ups WHERE rating_id = $1',
      [id],
    );
    return rows[0]?.id ?? '';
  };
  const reveal = (id: string, who = lead, unitId = 'u-east') =>
    who.ask('POST', `/api/units/${unitId}/follow-ups/${id}/rater`, {});
  const looks = async (): Promise<number | undefined> => {
    const rows = await city.dataSource.query<{ count: number }[]>(
      "SELECT count(*)::int AS count FROM decryptions WHERE purpose = 'named-rating' AND actor_id = $1",
      [lead.personId],
    );
    return rows[0]?.count;
  };

  it('is opened by the unit, and each look is on the record', async () => {
    const id = await caseOf(true);
    for (const count of [1, 2]) {
      expect(await reveal(id)).toMatchObject({
        status: 200,
        body: { enterprise: null, name: '王示甲', checked: true, phone: null },
      });
      expect(await looks()).toBe(count);
    }
  });

  it('is nothing that anybody opens of an anonymous one', async () => {
    const id = await caseOf(false);
    city.clock.moveTo('2026-11-24');
    const before = await looks();
    expect(await reveal(id)).toMatchObject({
      status: 409,
      body: { error: { code: 'follow-ups.anonymous' } },
    });
    expect(await looks()).toBe(before);
  });

  it('is not opened by a role that anybody can play', async () => {
    const id = await caseOf(true, 'u-demo');
    const { body } = await city.request('POST', '/api/sessions/demo', {
      body: { role: 'staff', unitId: 'u-demo' },
      headers: { 'x-visitor-id': randomUUID() },
    });
    const { token, person } = body as { token: string; person: { id: string } };
    const player = speakerFor(city, { personId: person.id, token });
    expect(await reveal(id, player, 'u-demo')).toMatchObject({
      status: 409,
      body: { error: { code: 'follow-ups.demo-rater' } },
    });
  });
});
