import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadSettings } from '../platform/config';
import { checkPolicies } from './check-policies';
import { runCli } from './index';

const policy = (id: string, eligibility: unknown, dates = {}) => ({
  id,
  validFrom: null,
  validTo: null,
  eligibility,
  ...dates,
});
const is = (field: string, op: string, value: unknown) => ({ field, op, value });
const lines = (json: unknown) => {
  const outcome = checkPolicies(json);
  return outcome.ok ? outcome.value : outcome.refusal;
};

describe('checking a file of policies', () => {
  it('answers each by itself: fit, to be looked at again, or refused with place and advice', () => {
    const wrong = { all: [is('employees', 'gte', 300), is('employees', 'lte', 100)] };
    expect(
      lines([
        policy('good', is('employees', 'lte', 9)),
        policy('idle', is('employees', 'gte', 0)),
        policy('closed', wrong),
        policy('percent', is('rdRatio', 'gte', 60)),
        { eligibility: {} },
      ]),
    ).toEqual([
      { id: 'good', ok: true, warnings: [] },
      { id: 'idle', ok: true, warnings: [expect.objectContaining({ code: 'eligibility.always-true' })] },
      {
        id: 'closed',
        ok: false,
        code: 'eligibility.contradiction',
        field: 'eligibility.all[1]',
        message: '「从业人员数不少于300人」与「从业人员数不超过100人」不能同时成立，没有企业能符合',
        advice: expect.any(String),
      },
      expect.objectContaining({
        id: 'percent',
        ok: false,
        code: 'eligibility.wrong-unit',
        field: 'eligibility.value',
      }),
      expect.objectContaining({ id: null, ok: false, code: 'eligibility.bad-policy', field: 'id' }),
    ]);
  });

  it('takes the validity into account, and refuses an id the second time', () => {
    const rising = {
      field: 'employees',
      op: 'gte',
      values: [
        { from: '2026-01-01', value: 1 },
        { from: '2027-01-01', value: 300 },
      ],
    };
    const rule = { all: [rising, is('employees', 'lte', 100)] };
    expect(
      lines([
        policy('a', rule, { validFrom: '2026-01-01', validTo: '2026-12-31' }),
        policy('b', rule, { validFrom: '2026-01-01' }),
        policy('a', rule, { validFrom: '2026-01-01', validTo: '2026-12-31' }),
      ]),
    ).toMatchObject([
      { ok: true },
      { code: 'eligibility.contradiction' },
      { code: 'check.repeated-id', field: 'id' },
    ]);
  });

  it('refuses a file that is no list', () => expect(lines({})).toMatchObject({ code: 'check.not-a-list' }));

  it('finds every policy of the demo pack fit, with nothing to look at again', () => {
    const pack = resolve(__dirname, '../../cities/shenyang-demo/policies.json');
    const found = lines(JSON.parse(readFileSync(pack, 'utf8')));
    expect(found).toEqual((found as { id: string }[]).map(({ id }) => ({ id, ok: true, warnings: [] })));
  });
});

describe('the command', () => {
  const run = async (file: string) => {
    let stdout = '';
    const io = { stdout: (text: string) => (stdout += text), stderr: () => undefined, cwd: __dirname };
    const code = await runCli(['check', '--policies', file, '--json'], io, { settings: loadSettings({}) });
    return { code, lines: stdout.split('\n').filter((line) => line !== '') };
  };

  it('prints one line a policy and leaves with 0 when all are fit', async () => {
    const { code, lines: printed } = await run('../../cities/shenyang-demo/policies.json');
    expect([code, printed.length]).toEqual([0, 204]);
    expect(JSON.parse(printed[0] ?? '')).toEqual({ id: 'slp-cit-2023-2027', ok: true, warnings: [] });
  });

  it('says nothing on stdout of a file that it cannot read', async () => {
    expect(await run('check-policies.spec.ts')).toEqual({ code: 2, lines: [] });
  });
});
