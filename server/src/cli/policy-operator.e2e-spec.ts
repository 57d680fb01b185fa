import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testSettings } from '../../test/support';
import { policy, removePack } from '../../test/support/tiny-pack';
import { withCity } from '../../test/support/with-city';
import { holdersOf } from '../domains/enterprises/holders-in-spec';
import { runCli } from './run-cli';

const people = { unitId: 'u-city', readerId: 'o-head', contactId: 'o-counter' };

describe('the operator who publishes', () => {
  const city = withCity('2026-11-21');
  let cwd = '';

  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'operator-'));
  });
  afterAll(() => removePack(cwd));

  async function cli(...argv: string[]) {
    const said = { code: 0, stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => void (said.stdout += text),
      stderr: (text: string) => void (said.stderr += text),
      cwd,
    };
    said.code = await runCli(argv, io, {
      host: { settings: testSettings(), database: city.database, app: city.app },
    });
    return said;
  }
  const file = async (name: string, content: object) => {
    await writeFile(join(cwd, name), JSON.stringify(content));
    return name;
  };
  const json = async (...argv: string[]) => {
    const { code, stdout, stderr } = await cli(...argv, '--json');
    expect([code, stderr]).toEqual([0, '']);
    return JSON.parse(stdout) as Record<string, unknown>;
  };

  it('tries, publishes, edits and withdraws, with the same figures both times', async () => {
    await holdersOf(city.dataSource, [{ entityType: 'individual-business' }, { entityType: 'enterprise' }]);
    const path = await file('new.json', { ...policy('fresh'), ...people });
    const tried = await json('policy', 'publish', path, '--dry-run');
    expect(tried).toMatchObject({
      total: 1,
      byChange: [{ before: { verdict: 'none' }, after: { verdict: 'eligible', phase: 'open' }, count: 1 }],
      byDistrict: [{ code: null, name: '未填写', count: 1 }],
      bySize: [{ code: null, count: 1 }],
      byIndustry: [{ code: null, count: 1 }],
      samples: [{ name: '示例****店' }],
    });
    // From anywhere: the server that does it may run in another folder.
    const done = await json('policy', 'publish', join(cwd, path));
    expect(done).toMatchObject({ policyId: 'fresh', number: 1, told: 1 });
    expect(Object.keys(done).toSorted()).toEqual(['edition', 'noticeId', 'number', 'policyId', 'told']);
    expect((await city.request('GET', '/api/policies/fresh')).status).toBe(200);

    const edit = await file('edit.json', { title: '改过的政策' });
    expect(await json('policy', 'edit', 'fresh', edit)).toMatchObject({ number: 2, told: 0, noticeId: null });
    expect((await city.request('GET', '/api/policies/fresh')).body).toMatchObject({ title: '改过的政策' });

    expect(await json('policy', 'withdraw', 'fresh', '--dry-run')).toMatchObject({ total: 1 });
    expect(await json('policy', 'withdraw', 'fresh', '--reason', '文件已废止')).toMatchObject({ told: 1 });
    expect((await city.request('GET', '/api/policies/fresh')).status).toBe(404);
  });

  it('reads the figures as lines', async () => {
    const path = await file('lines.json', { ...policy('lines'), ...people });
    const { stdout } = await cli('policy', 'publish', path, '--dry-run');
    expect(stdout).toContain('没有保存任何内容：将告知 1 家企业');
    expect(stdout).toMatch(/ 1 {2}不符合 → 符合（可申报）/);
    expect(stdout).toContain('示例****店');
    expect((await cli('policy', 'publish', path)).stdout).toContain('已发布政策 lines，第 1 版');
  });

  it.each([
    ['publish', 'always', {}, 'publishing.already-published', 'id'],
    ['publish', 'new', { validTo: '2026-02-30' }, 'publishing.malformed', 'validTo'],
    ['publish', 'new', { readerId: 'o-none' }, 'publishing.malformed', 'readerId'],
    ['publish', 'new', { contactId: undefined }, 'publishing.malformed', 'contactId'],
    ['publish', 'res-rent', {}, 'publishing.malformed', 'id'],
    [
      'publish',
      'new',
      { eligibility: { all: [{ field: 'secret', op: 'eq', value: 1 }] } },
      'publishing.malformed',
      'eligibility.all[0].field',
    ],
    ['publish', 'new', { interpretation: [] }, 'publishing.missing-part', 'interpretation'],
    ['edit', 'none', {}, 'publishing.not-yours', 'policyId'],
    ['withdraw', 'always', {}, 'publishing.reason-needed', 'reason'],
  ])(
    'is refused to %s %s with %j on stderr, and nothing else is said',
    async (verb, id, own, code, field) => {
      const path = await file('bad.json', { ...policy(id), ...people, ...own });
      const words = verb === 'publish' ? [path] : verb === 'edit' ? [id, path] : [id];
      const { stdout, stderr, ...said } = await cli('policy', verb, ...words, '--json');
      expect([said.code, stdout]).toEqual([2, '']);
      expect(JSON.parse(stderr)).toMatchObject({ error: { kind: 'refusal', code, field } });
    },
  );

  it('is refused a file that holds no single policy', async () => {
    const path = await file('list.json', [policy('a')]);
    for (const [name, code] of [
      [path, 'policy.not-one'],
      ['missing.json', 'policy.unreadable'],
    ] as const) {
      const { stderr, ...said } = await cli('policy', 'publish', name, '--json');
      expect([said.code, said.stdout]).toEqual([2, '']);
      expect(JSON.parse(stderr)).toMatchObject({ error: { code } });
    }
  });

  it('writes over nobody: an edit names the edition that it was made from', async () => {
    const first = await file('one.json', { title: '甲改的' });
    const { edition } = await json('policy', 'edit', 'windowed', first);
    const second = await file('two.json', { title: '乙改的' });
    await json('policy', 'edit', 'windowed', second, '--based-on', String(edition));
    const { code, stderr } = await cli('policy', 'edit', 'windowed', first, '--based-on', String(edition));
    expect(code).toBe(2);
    expect(stderr).toContain('已被改过');
  });
});
