import { createHash, randomUUID } from 'node:crypto';
import { canonicalJson } from '@yingshang/shared/kernel';
import { foundInDump } from '../../../test/support/plain-text-dump';
import { signedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { PlainCallBacksService } from './plain-call-backs.service';

interface Shown {
  readonly id: string;
  readonly maskedPhone: string | null;
  readonly about: string | null;
}

const CANARY = '13900005678';

describe('a number left for a call', () => {
  const city = withCity('2026-11-21');
  const visitor = randomUUID();

  const ask = async (phone: string, about = '想问补贴', key: string = randomUUID()) => {
    const answer = await city.request('POST', '/api/units/u-city/call-backs', {
      body: { officerId: null, phone, about },
      headers: { 'x-visitor-id': visitor, 'idempotency-key': key },
    });
    expect(answer.status).toBe(200);
    return answer.body as { id: string };
  };
  /** Staff of u-city who are not of the demo: real sign-in comes later, so the person is made real by hand. */
  const realStaff = async () => {
    const answer = await city.request('POST', '/api/sessions/demo', {
      body: { role: 'staff', unitId: 'u-city' },
      headers: { 'x-visitor-id': randomUUID() },
    });
    const { token, person } = answer.body as { token: string; person: { id: string } };
    await city.dataSource.query(
      `UPDATE people SET demo = false, visitor_id = NULL, desk = '' WHERE id = $1`,
      [person.id],
    );
    return { id: person.id, headers: { authorization: `Bearer ${token}` } };
  };
  type Staff = Awaited<ReturnType<typeof realStaff>>;
  const desk = async ({ headers }: Staff) => {
    const answer = await city.request('GET', '/api/units/u-city/call-backs', { headers });
    expect(answer.status).toBe(200);
    return (answer.body as { waiting: Shown[] }).waiting;
  };
  const reveal = ({ headers }: Pick<Staff, 'headers'>, id: string, unit = 'u-city') =>
    city.request('POST', `/api/units/${unit}/call-backs/${id}/number`, { body: {}, headers });
  const recorded = (id: string) =>
    city.dataSource.query<object[]>(
      `SELECT actor_id, actor_name, table_name, column_name, purpose, readable FROM decryptions
       WHERE row_id = $1 ORDER BY at`,
      [id],
    );

  let staff: Staff;
  afterEach(() => city.dataSource.query('DELETE FROM call_backs'));
  beforeAll(async () => {
    staff = await realStaff();
  }, 60_000);

  it('is listed with its first and last figures only, and nobody has read it by that', async () => {
    const { id } = await ask('138 0000 0001');
    const [shown] = await desk(staff);
    expect(shown).toMatchObject({ id, maskedPhone: '138****01', about: '想问补贴' });
    expect(await recorded(id)).toEqual([]);
  });

  it('is read in full for a call, and each reading is recorded without the number', async () => {
    const { id } = await ask('13800000001');
    expect(await reveal(staff, id)).toMatchObject({ status: 200, body: { phone: '13800000001' } });
    await reveal(staff, id);
    const line = {
      actor_id: staff.id,
      table_name: 'call_backs',
      column_name: 'sealed_phone',
      purpose: 'call-back',
      readable: true,
    };
    expect(await recorded(id)).toMatchObject([line, line]);
  });

  it('is read by nobody of the demo, of another unit, or without a session', async () => {
    const { id } = await ask('13800000001');
    const demo = await signedIn(city, 'staff');
    const { body } = await city.request('POST', '/api/sessions/demo', {
      body: { role: 'staff', unitId: 'u-city' },
      headers: { 'x-visitor-id': randomUUID() },
    });
    const player = { headers: { authorization: `Bearer ${(body as { token: string }).token}` } };
    expect(await reveal(player, id)).toMatchObject({
      status: 409,
      body: { error: { code: 'call-backs.demo-number' } },
    });
    expect(await demo.ask('POST', `/api/units/u-city/call-backs/${id}/number`, {})).toMatchObject({
      status: 403,
    });
    expect(await reveal({ headers: { authorization: '' } }, id)).toMatchObject({ status: 401 });
    expect(await reveal(staff, randomUUID())).toMatchObject({ status: 404 });
    expect(await recorded(id)).toEqual([]);
  });

  it.each([
    [
      'altered',
      "sealed_phone = overlay(mine.sealed_phone placing 'AAAA' from 40), sealed_mask = overlay(mine.sealed_mask placing 'AAAA' from 40)",
    ],
    ['moved to another row', 'sealed_phone = other.sealed_phone, sealed_mask = other.sealed_mask'],
    ['moved to another column', 'sealed_phone = mine.sealed_about, sealed_mask = mine.sealed_phone'],
    ['no sealed value at all', "sealed_phone = '13800000003', sealed_mask = '138****03'"],
  ])('that was %s is said to be unreadable, and others still are read', async (_, change) => {
    const bent = await ask('13800000003');
    const whole = await ask('13800000004');
    await city.dataSource.query(
      `UPDATE call_backs c SET ${change} FROM call_backs mine, call_backs other
       WHERE c.id = $1 AND mine.id = c.id AND other.id = $2`,
      [bent.id, whole.id],
    );
    const shown = await desk(staff);
    expect(shown.find(({ id }) => id === bent.id)).toMatchObject({ maskedPhone: null, about: '想问补贴' });
    expect(shown.find(({ id }) => id === whole.id)).toMatchObject({ maskedPhone: '138****04' });
    expect(await reveal(staff, bent.id)).toMatchObject({
      status: 409,
      body: { error: { code: 'personal-data.unreadable', message: '这条信息无法读取' } },
    });
    expect(await recorded(bent.id)).toMatchObject([{ actor_id: staff.id, readable: false }]);
    expect(await reveal(staff, whole.id)).toMatchObject({ status: 200, body: { phone: '13800000004' } });
  });

  it('from before numbers were sealed is sealed at the start, once, and its old columns are emptied', async () => {
    const ids = Array.from({ length: 5 }, () => randomUUID());
    for (const id of ids)
      await city.dataSource.query(
        `INSERT INTO call_backs (id, unit_id, visitor_id, phone, about, requested_at)
         VALUES ($1, 'u-city', $2, '13800000007', '旧的请求', '2026-11-20T00:00:00Z')`,
        [id, visitor],
      );
    const plain = city.app.get(PlainCallBacksService, { strict: false });
    const [one, other] = await Promise.all([plain.sealAll(), plain.sealAll()]);
    expect(one + other).toBe(5);
    expect(await plain.sealAll()).toBe(0);
    const rows = await city.dataSource.query<object[]>(
      'SELECT phone, about FROM call_backs WHERE id = ANY($1)',
      [ids],
    );
    expect(rows).toEqual(ids.map(() => ({ phone: null, about: null })));
    expect(await foundInDump(city.database, '13800000007')).toEqual([]);
    expect(await desk(staff)).toHaveLength(5);
    expect((await reveal(staff, ids[0] ?? '')).body).toEqual({ phone: '13800000007' });
  });

  it('is one request, however the number is spelt, and leaves no hash that could be tried', async () => {
    const key = randomUUID();
    const first = await ask('13800000008', '问一下', key);
    expect(await ask('138-0000 0008', '问一下', key)).toEqual(first);
    const request = { unitId: 'u-city', officerId: null, phone: '13800000008', about: '问一下' };
    const rows = await city.dataSource.query<{ request_hash: string }[]>(
      'SELECT request_hash FROM idempotency_keys WHERE idempotency_key = $1',
      [key],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.request_hash).not.toBe(createHash('sha256').update(canonicalJson(request)).digest('hex'));
  });

  it('stands nowhere in a dump of the database in clear, nor does what was written beside it', async () => {
    const { id } = await ask(CANARY, `请打 ${CANARY}，金丝雀`);
    await reveal(staff, id);
    await desk(staff);
    expect(await foundInDump(city.database, id)).not.toEqual([]);
    expect(await foundInDump(city.database, CANARY)).toEqual([]);
    expect(await foundInDump(city.database, '金丝雀')).toEqual([]);
  });
});
