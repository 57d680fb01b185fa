import { testSettings } from '../../test/support';
import { startSession } from '../../test/support/real-staff';
import { withCity } from '../../test/support/with-city';
import { runCli } from './run-cli';

interface Granted {
  readonly grantId: string;
  readonly personId: string;
}

describe('the operator, about staff', () => {
  const city = withCity('2026-11-21');
  const PHONE = '13900001234';
  const cli = async (line: string, ...argv: string[]) => {
    const said = { code: 0, stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => void (said.stdout += text),
      stderr: (text: string) => void (said.stderr += text),
      cwd: '/',
      line: async () => line,
    };
    const host = { settings: testSettings({}), database: city.database, app: city.app };
    said.code = await runCli(argv, io, { host });
    return said;
  };
  const grant = (role: string, ...more: string[]) =>
    cli(
      PHONE,
      'staff',
      'grant',
      '--unit',
      'u-city',
      '--role',
      role,
      '--name',
      '王示甲子',
      '--phone',
      '-',
      ...more,
    );
  const answer = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Granted;
  const refused = ({ code, stdout, stderr }: Awaited<ReturnType<typeof cli>>) => {
    expect([code, stdout]).toEqual([2, '']);
    return (JSON.parse(stderr) as { error: { code: string } }).error.code;
  };

  it('gives no real role in a demo city', async () => {
    expect(refused(await grant('administrator', '--json'))).toBe('staff.demo-people-only');
    await city.dataSource.query('UPDATE cities SET demo = false');
  });

  it('appoints the first administrator, who then appoints others', async () => {
    const first = await grant('administrator', '--json');
    expect(first.code).toBe(0);
    expect(answer(first)).toMatchObject({
      name: '王示甲子',
      role: 'administrator',
      unitId: 'u-city',
      unitName: '单位u-city',
      endsOn: null,
      secondFactor: false,
    });
    expect(first.stdout + first.stderr).not.toContain(PHONE);
    const admin = await startSession(city, answer(first).personId, true);
    const to = { by: 'phone', phone: '13900004321', name: '李示乙丑' };
    const second = await admin.ask('POST', '/api/units/u-city/staff/roles', {
      to,
      role: 'lead',
      endsOn: null,
    });
    expect(second.status).toBe(200);
    const events = await city.dataSource.query<object[]>(
      `SELECT kind, actor_id, unit_id, detail FROM audit_events WHERE about = $1`,
      [answer(first).personId],
    );
    expect(events).toEqual([
      {
        kind: 'staff.role-granted',
        actor_id: 'operator',
        unit_id: 'u-city',
        detail: { role: 'administrator', endsOn: null },
      },
    ]);
  });

  it('lists who is what, without a number', async () => {
    const listed = await cli('', 'staff', 'list', '--unit', 'u-city');
    expect(listed.stdout).toContain('王示甲子：管理员，单位u-city，长期，未设动态验证码');
    expect(listed.stdout).toContain('李示乙丑：单位负责人');
    expect(listed.stdout).not.toMatch(/139\d{8}/);
  });

  it('does not leave the city without an administrator, and takes away any other role', async () => {
    const { grantId, personId } = answer(await grant('administrator', '--json'));
    expect(refused(await cli('', 'staff', 'revoke', grantId, '--json'))).toBe('staff.last-administrator');
    const auditor = answer(await grant('auditor', '--ends-on', '2027-01-31', '--json'));
    expect(auditor.personId).toBe(personId);
    expect((await cli('', 'staff', 'revoke', auditor.grantId)).stdout).toBe('已收回。\n');
    expect(refused(await cli('', 'staff', 'revoke', auditor.grantId, '--json'))).toBe('staff.unknown-role');
  });

  it('resets a second factor', async () => {
    const { personId } = answer(await grant('administrator', '--json'));
    const reset = () => cli('', 'staff', 'reset-second-factor', personId, '--json');
    expect(refused(await reset())).toBe('staff.nothing-to-reset');
    await city.dataSource.query(
      `INSERT INTO second_factors (id, sealed_secret, key_version, enrolled_at, last_step)
       VALUES ($1, 'x', (SELECT max(version) FROM field_keys), now(), 0)`,
      [personId],
    );
    expect(JSON.parse((await reset()).stdout)).toEqual({ personId });
    expect(refused(await reset())).toBe('staff.nothing-to-reset');
  });

  it.each([
    ['a number in the command', ['--phone', '13900001234'], 'staff.phone-in-command'],
    ['a role that is none', ['--role', 'boss'], 'staff.bad-role'],
    ['a unit that is none', ['--unit', 'u-none'], 'service-cards.unknown-unit'],
    ['a name that is none', ['--name', '1'], 'staff.bad-name'],
    ['a day that is none', ['--ends-on', 'soon'], 'staff.bad-end-date'],
  ])('is refused %s', async (_, wrong, code) => {
    const said = await grant('officer', ...wrong, '--json');
    expect(refused(said)).toBe(code);
    expect(said.stderr).not.toContain(PHONE);
  });

  it('is refused a line that is no number', async () => {
    const argv = ['--unit', 'u-city', '--role', 'officer', '--name', '王示甲子', '--phone', '-', '--json'];
    expect(refused(await cli('024-1', 'staff', 'grant', ...argv))).toBe('staff.bad-phone');
  });
});
