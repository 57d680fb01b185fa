import { randomUUID } from 'node:crypto';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listApplications } from '@yingshang/shared/contracts/kindergarten-applications';
import type { getDrawMinutes } from '@yingshang/shared/contracts/kindergarten-draws';
import type { listPlans } from '@yingshang/shared/contracts/kindergarten-plans';
import { mismatchesOfDraw, readPublishedDraw } from '@yingshang/shared/draw';
import { packWithBureau } from '../../../test/support/pack-with-bureau';
import { withCity } from '../../../test/support/with-city';
import { demoLookUps } from '../../demo-city/kindergartens';
import { isSyntheticName } from '../../demo-city/officer-names';
import { hashOnServer } from '../../platform/crypto';
import { ResultLoop } from '../kindergarten-results/result-loop.service';
import { LedgerAudit } from '../ledger';

describe('the demo’s draws of kindergarten places', () => {
  const city = withCity('2026-11-21', packWithBureau);
  const plans = async () => {
    const { body } = await city.request('GET', '/api/kindergarten-plans');
    return (body as ResponseOf<typeof listPlans>).plans;
  };
  const signIn = async (staffRoles: string[]) => {
    const { body } = await city.request('POST', '/api/sessions/demo', {
      body: { role: 'staff', staffRoles },
      headers: { 'x-visitor-id': randomUUID() },
    });
    return body as { token: string; person: { unit: { id: string } } };
  };

  it('are at the bureau of the fictional district, each in another phase', async () => {
    expect((await plans()).map(({ bureau, phase }) => `${bureau.id} ${phase}`).toSorted()).toEqual([
      'u-edu frozen',
      'u-edu open',
      'u-edu reviewing',
    ]);
    for (const roles of [['notary'], ['lottery-operator', 'reviewer']])
      expect((await signIn(roles)).person.unit.id).toBe('u-edu');
  });

  it('leave the desk something to accept, and the draw a roll that is ready', async () => {
    const { token } = await signIn(['lottery-operator', 'reviewer']);
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() };
    const desk = async (planId: string, state: string) => {
      const path = `/api/units/u-edu/kindergarten-applications?planId=${planId}&state=${state}`;
      return (await city.request('GET', path, { headers })).body as ResponseOf<typeof listApplications>;
    };
    const idOf = async (wanted: string) => (await plans()).find(({ phase }) => phase === wanted)?.id ?? '';
    const [first] = (await desk(await idOf('open'), 'sent')).items;
    expect(first?.children[0]?.maskedName).toContain('示');
    const decided = await city.request(
      'POST',
      `/api/units/u-edu/kindergarten-applications/${first?.id}/decision`,
      { headers, body: { decision: 'accepted', basedOn: 2 } },
    );
    expect([decided.status, decided.body]).toEqual([200, { state: 'accepted', revision: 3 }]);
    const { counts } = await desk(await idOf('reviewing'), 'accepted');
    expect(counts).toEqual({ draft: 0, sent: 0, returned: 0, accepted: 48 });
  });

  it('hold one whose result is out, and which anybody recomputes', async () => {
    const drawn = (await plans()).find(({ phase }) => phase === 'frozen')?.id ?? '';
    const live = await city.request('GET', `/api/kindergarten-draws/${drawn}`);
    expect(live.body).toMatchObject({ phase: 'released', roll: { lines: 64 }, mismatch: null });
    const published = readPublishedDraw(
      (await city.request('GET', `/api/kindergarten-draws/${drawn}/file`)).text,
    );
    expect(published.ok && mismatchesOfDraw(hashOnServer, published.value)).toEqual([]);
    const { body } = await city.request('GET', `/api/kindergarten-draws/${drawn}/minutes`);
    const { steps } = body as ResponseOf<typeof getDrawMinutes>;
    const names = steps.flatMap(({ by }) => by?.name ?? []);
    expect([names.length, names.filter((name) => !isSyntheticName(name))]).toEqual([7, []]);
  });

  it('show a visitor the results of the children that the start page names', async () => {
    const drawn = (await plans()).find(({ phase }) => phase === 'frozen')?.id ?? '';
    const headers = { 'x-visitor-id': randomUUID() };
    // As the background does within two seconds.
    await city.app.get(ResultLoop, { strict: false }).look();
    const named = demoLookUps(city.clock.now());
    expect(named).toHaveLength(3);
    for (const { idNumber, name } of named) {
      const path = `/api/kindergarten-draws/${drawn}/look-up`;
      expect((await city.request('POST', path, { body: { idNumber, name }, headers })).status).toBe(200);
    }
  });

  it('come once at a load, anew at a reset, and stand on the ledger', async () => {
    const before = (await plans()).map(({ id }) => id);
    await city.reload(packWithBureau());
    expect((await plans()).map(({ id }) => id)).toEqual(before);
    const reset = { body: {}, headers: { 'idempotency-key': randomUUID() } };
    expect((await city.request('POST', '/api/demo/reset', reset)).status).toBe(200);
    const after = (await plans()).map(({ id }) => id);
    expect([after.length, after.some((id) => before.includes(id))]).toEqual([before.length, false]);
    const audit = city.app.get(LedgerAudit, { strict: false });
    expect((await audit.once({ witness: null, receipts: [] })).faults).toEqual([]);
  });
});
