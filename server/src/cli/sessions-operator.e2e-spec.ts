import { randomUUID } from 'node:crypto';
import { testSettings } from '../../test/support';
import { signedIn } from '../../test/support/signed-in';
import { withCity } from '../../test/support/with-city';
import { runCli } from './run-cli';

describe('the operator, about sessions', () => {
  const city = withCity('2026-11-21');
  const cli = async (...argv: string[]) => {
    const said = { code: 0, stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => void (said.stdout += text),
      stderr: (text: string) => void (said.stderr += text),
      cwd: '/',
    };
    const host = { settings: testSettings({}), database: city.database, app: city.app };
    said.code = await runCli(['sessions', 'end', ...argv, '--json'], io, { host });
    return said;
  };
  const isLive = async ({ ask }: Awaited<ReturnType<typeof signedIn>>) =>
    (await ask('GET', '/api/sessions/current')).status === 200;
  const noted = () =>
    city.dataSource.query<object[]>(
      `SELECT actor_id, about, detail FROM audit_events WHERE kind = 'sessions.ended' ORDER BY at, about`,
    );

  it('ends those of one person with their next request, nobody else’s, and it is noted', async () => {
    const [one, other] = [await signedIn(city), await signedIn(city)];
    expect(await cli('--person', one.personId)).toMatchObject({ code: 0, stdout: '{"ended":1}\n' });
    expect([await isLive(one), await isLive(other)]).toEqual([false, true]);
    expect(await noted()).toEqual([{ actor_id: 'operator', about: one.personId, detail: { ended: 1 } }]);
    expect((await cli('--person', randomUUID())).stdout).toBe('{"ended":0}\n');
  });

  it('ends everybody’s', async () => {
    const people = [await signedIn(city), await signedIn(city)];
    expect((await cli('--all')).code).toBe(0);
    for (const person of people) expect(await isLive(person)).toBe(false);
    expect(await noted()).toContainEqual(expect.objectContaining({ about: 'everybody' }));
  });

  it.each([
    ['nobody', [], 'sessions.whose'],
    ['one and all', ['--all', '--person', randomUUID()], 'sessions.whose'],
    ['no id', ['--person', 'x'], 'sessions.bad-person'],
  ])('does nothing when told of %s', async (_, argv, code) => {
    const person = await signedIn(city);
    const { code: exit, stderr } = await cli(...argv);
    expect([exit, JSON.parse(stderr)]).toMatchObject([2, { error: { code } }]);
    expect(await isLive(person)).toBe(true);
  });
});
