import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testSettings } from '../../test/support';
import { removePack, tinyPack, writePack } from '../../test/support/tiny-pack';
import { withCity } from '../../test/support/with-city';
import { runCli } from './run-cli';

describe('the operator of a city', () => {
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
    const settings = testSettings({ publicUrl: 'https://city.example' });
    said.code = await runCli(argv, io, { host: { settings, database: city.database, app: city.app } });
    return said;
  }

  it('loads a pack and gets one line of figures for a script', async () => {
    const { code, stdout, stderr } = await cli('city', 'load', city.packFolder(), '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      units: 2,
      demoUnits: 1,
      officers: 3,
      policies: 3,
      inForce: 2,
      withGraphic: 0,
      withReading: 3,
      withFaq: 3,
      categories: 2,
      changed: 0,
      keptFromDesk: 0,
      inForceByCategory: { subsidy: 2, talent: 0 },
      inForceByEntityType: {
        enterprise: { eligible: 0, unknown: 0 },
        'individual-business': { eligible: 2, unknown: 0 },
        'farmer-coop': { eligible: 0, unknown: 0 },
        'social-org': { eligible: 0, unknown: 0 },
        institution: { eligible: 0, unknown: 0 },
      },
    });
  });

  it('reads the same as a table, with the progress beside it', async () => {
    const { stdout, stderr } = await cli('city', 'load', city.packFolder());
    expect(stdout).toMatch(/ 2 {2}单位（真实）/);
    expect(stdout).toMatch(/2 \/ 0 {2}个体工商户/);
    expect(stderr).toContain('装载政策');
  });

  it('is told file, row and field of a malformed pack, and nothing on stdout', async () => {
    const pack = tinyPack();
    Object.assign(pack['officers.jsonl'][1] ?? {}, { unitId: 'u-none' });
    const folder = await writePack(pack);
    const { code, stdout, stderr } = await cli('city', 'load', folder, '--json');
    await removePack(folder);
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toMatchObject({
      error: {
        code: 'city-packs.malformed',
        problems: [{ file: 'officers.jsonl', row: 2, id: 'o-head', field: 'unitId' }],
      },
    });
  });

  it('prints a poster whose code opens where it says', async () => {
    const argv = [
      'poster',
      '--kind',
      'unit',
      '--unit',
      'u-east',
      '--label',
      '东区大厅',
      '--out',
      'a4.svg',
      '--json',
    ];
    const { code, stdout } = await cli(...argv);
    expect(code).toBe(0);
    const answer: unknown = JSON.parse(stdout);
    expect(answer).toMatchObject({ file: join(cwd, 'a4.svg'), kind: 'unit', expiresOn: null });
    const address = /https:\/\/city\.example\/\?s=([\w-]{22})/.exec(stdout);
    const landing = await city.request('GET', `/api/scan-codes/${address?.[1]}`);
    expect(landing.body).toMatchObject({ label: '东区大厅', unit: { id: 'u-east' } });
    const sheet = await readFile(join(cwd, 'a4.svg'), 'utf8');
    expect(sheet).toContain(address?.[0]);
    expect(sheet).toContain('演示');
  });

  it.each([
    ['a unit that is not there', ['--kind', 'unit', '--unit', 'none'], 'unit'],
    ['a kind that is none', ['--kind', 'banner'], 'kind'],
    ['a life of minus one day', ['--kind', 'poster', '--days', '-1'], 'days'],
    ['a file that is no sheet', ['--kind', 'poster', '--out', 'a4.png'], 'out'],
  ])('is refused a poster for %s', async (_what, options, field) => {
    const { code, stdout, stderr } = await cli(
      'poster',
      '--label',
      '海报',
      '--out',
      'b.html',
      ...options,
      '--json',
    );
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toMatchObject({ error: { field } });
  });
});
