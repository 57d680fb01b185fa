import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packFolder } from '../../test/demo-city/committed-pack';
import { command } from './demo-city-generate.command';
import { runCli } from './run-cli';

const baseFiles = ['units.jsonl', 'regions.json', 'policies.json'];

describe('pnpm cli demo-city generate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-generate-'));
  beforeEach(() => {
    for (const file of baseFiles) copyFileSync(join(packFolder, file), join(folder, file));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = async (...argv: string[]) => {
    const said = { stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => (said.stdout += text),
      stderr: (text: string) => (said.stderr += text),
      cwd: folder,
    };
    const code = await runCli(['demo-city', 'generate', ...argv], io, { commands: [command] });
    return { code, ...said };
  };

  it('writes the made-up files beside the base files and counts them', async () => {
    const { code, stdout } = await run('.', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ demoUnits: 37, scanCodes: 7 });
    for (const file of ['officers.jsonl', 'policy-contacts.json', 'scan-codes.json']) {
      expect(readFileSync(join(folder, file)).equals(readFileSync(join(packFolder, file)))).toBe(true);
    }
  });

  it('answers a broken base file with its name and writes nothing', async () => {
    rmSync(join(folder, 'scan-codes.json'), { force: true });
    writeFileSync(join(folder, 'regions.json'), '{"code":"210199"}');
    const { code, stdout, stderr } = await run('.', '--json');
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('regions.json');
    expect(() => readFileSync(join(folder, 'scan-codes.json'))).toThrow('ENOENT');
  });
});
