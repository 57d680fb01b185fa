import { provenSupervisor, unitDesk } from '../../../test/support/complaint-desks';
import { checkedPerson, fileComplaint } from '../../../test/support/given-complaint';
import { realPerson, startSession } from '../../../test/support/real-staff';
import type { SignedIn } from '../../../test/support/signed-in';
import { withCity } from '../../../test/support/with-city';
import { ComplaintClock } from './complaint-clock.service';
import { ComplaintLoop } from './complaint-loop.service';

interface Told {
  readonly kind: string;
  readonly result: string | null;
  readonly day: string;
}

/** A life of a complaint is a dozen requests. */
jest.setTimeout(20_000);

describe('what time does to complaints', () => {
  const city = withCity('2026-11-23');
  let complainant: SignedIn;
  let lead: SignedIn;
  let supervisor: SignedIn;
  let clock: ComplaintClock;

  beforeAll(async () => {
    complainant = await checkedPerson(city);
    lead = await realPerson(city, { role: 'lead', unitId: 'u-east' });
    supervisor = await provenSupervisor(city, 'u-city');
    clock = city.app.get(ComplaintClock, { strict: false });
  });
  beforeEach(async () => {
    city.clock.moveTo('2026-11-23');
    await city.dataSource.query('DELETE FROM complaints');
    await city.dataSource.query('DELETE FROM messages');
  });

  const step = (id: string, body: object) => unitDesk(lead)('POST', `/${id}/steps`, body);
  const inHand = async () => {
    const { id, ticket } = await fileComplaint(city, complainant);
    await step(id, { kind: 'accept' });
    expect((await step(id, { kind: 'assign', handlerId: lead.personId })).status).toBe(200);
    return { id, ticket };
  };
  /** Two processes look at each of the days. */
  const passDays = async (...days: string[]) => {
    for (const day of days) {
      city.clock.moveTo(day);
      const loops = [new ComplaintLoop(clock, { role: 'all' }), new ComplaintLoop(clock, { role: 'all' })];
      await Promise.all(loops.map((loop) => loop.look()));
    }
  };
  const platformDid = async (id: string): Promise<Told[]> =>
    city.dataSource.query<Told[]>(
      `SELECT kind, result, happened_on::text AS day FROM complaint_events
       WHERE complaint_id = $1 AND role = 'platform' AND kind <> 'closed' ORDER BY number`,
      [id],
    );
  const told = (result: string, day: string) => ({ kind: 'limit-told', result, day });
  const eventsFor = async (who: SignedIn) => {
    const { body } = await (await startSession(city, who.personId)).ask('GET', '/api/messages');
    return (body as { items: { subject: { event: string } }[] }).items.map(({ subject }) => subject.event);
  };

  it('warns before the first reply, tells the lead after its limit and the supervisor a working day later, each once', async () => {
    const { id } = await inHand();
    await passDays('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28');
    await passDays('2026-11-28', '2026-11-30');
    expect(await platformDid(id)).toEqual([
      told('reply warned', '2026-11-24'),
      told('reply lead', '2026-11-27'),
      told('reply supervisor', '2026-11-28'),
    ]);
    expect((await eventsFor(lead)).filter((event) => event === 'late')).toHaveLength(1);
    expect((await eventsFor(supervisor)).filter((event) => event === 'overdue')).toHaveLength(1);
  });

  it('tells of the check, too, before anybody accepted it', async () => {
    const { id } = await fileComplaint(city, complainant);
    await passDays('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26');
    expect(await platformDid(id)).toEqual([
      told('check warned', '2026-11-24'),
      told('check lead', '2026-11-25'),
      told('check supervisor', '2026-11-26'),
    ]);
  });

  it('catches up at once after days in which no process looked', async () => {
    const { id } = await inHand();
    await passDays('2026-12-30');
    expect((await platformDid(id)).map(({ result }) => result ?? '').toSorted()).toEqual([
      'reply lead',
      'reply supervisor',
      'solve lead',
      'solve supervisor',
    ]);
  });

  it('lets a question lapse that nobody answered for five working days', async () => {
    const { id } = await inHand();
    await step(id, { kind: 'reply', text: '已收到' });
    expect((await step(id, { kind: 'ask', text: '哪个窗口？' })).status).toBe(200);
    await passDays('2026-11-30');
    expect(await platformDid(id)).toEqual([]);
    await passDays('2026-12-01', '2026-12-02');
    expect(await platformDid(id)).toEqual([{ kind: 'question-lapsed', result: null, day: '2026-12-01' }]);
  });

  it('calls for a revisit after seven days without a word', async () => {
    const { id } = await inHand();
    await step(id, { kind: 'draft', text: '已整改' });
    expect((await step(id, { kind: 'approve' })).status).toBe(200);
    await passDays('2026-11-30', '2026-12-01', '2026-12-02');
    expect(await platformDid(id)).toEqual([{ kind: 'revisit-due', result: null, day: '2026-12-01' }]);
    expect((await eventsFor(supervisor)).filter((event) => event === 'follow-up')).toHaveLength(1);
  });

  it('does for the others what one complaint that cannot be read holds up', async () => {
    const broken = await inHand();
    const { id } = await inHand();
    await city.dataSource.query('DELETE FROM complaint_events WHERE complaint_id = $1', [broken.id]);
    await passDays('2026-11-24');
    expect(await platformDid(id)).toEqual([told('reply warned', '2026-11-24')]);
  });

  it('looks no more at what owes nothing after all', async () => {
    const { id } = await inHand();
    const lookOn = async () => {
      const [row] = await city.dataSource.query<{ on: string }[]>(
        'SELECT look_on::text AS "on" FROM complaints WHERE id = $1',
        [id],
      );
      return row?.on;
    };
    expect(await lookOn()).toBe('2026-11-24');
    await city.dataSource.query("UPDATE complaints SET look_on = '2026-11-01' WHERE id = $1", [id]);
    await passDays('2026-11-23');
    expect(await platformDid(id)).toEqual([]);
    expect(await lookOn()).toBe('2026-11-24');
  });

  it('counts anew at the next start what was due in a year whose holidays were not announced', async () => {
    city.clock.moveTo('2026-12-28');
    const { id } = await fileComplaint(city, await startSession(city, complainant.personId));
    await city.dataSource.query(
      "UPDATE complaints SET due_on = '2027-06-01', provisional = true WHERE id = $1",
      [id],
    );
    expect([await clock.recount(), await clock.recount()]).toEqual([1, 0]);
    const [row] = await city.dataSource.query<{ due: string; provisional: boolean }[]>(
      'SELECT due_on::text AS due, provisional FROM complaints WHERE id = $1',
      [id],
    );
    expect(row).toEqual({ due: '2026-12-29', provisional: false });
  });
});
