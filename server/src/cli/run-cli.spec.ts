import { loadSettings } from '../platform/config';
import { type CliCommand, runCli } from './index';

const settings = loadSettings({});

const probe: CliCommand = {
  name: 'probe run',
  summary: '试一试',
  args: [
    { name: '文件', summary: '读哪个文件', required: true },
    { name: '备注', summary: '可不写', required: false },
  ],
  options: [
    { flags: '--out <file>', summary: '写到哪里', fallback: 'out.txt' },
    { flags: '--loud', summary: '大声' },
  ],
  needs: 'nothing',
  run: async ({ io, json, progress, refuse }, args, options) => {
    progress('正在读…');
    io.stdout(`${JSON.stringify({ args, options, json })}\n`);
    if (args[0] === 'bad')
      return refuse({ code: 'probe.bad', message: '文件不好', advice: '换一个', field: 'a' });
    if (args[0] === 'boom') throw new Error('boom');
    return 0;
  },
};

async function run(...argv: string[]) {
  const said = { stdout: '', stderr: '' };
  const io = {
    stdout: (text: string) => (said.stdout += text),
    stderr: (text: string) => (said.stderr += text),
    cwd: '/',
  };
  return { code: await runCli(argv, io, { settings, commands: [probe] }), ...said };
}

describe('the command line', () => {
  it('hands arguments and options over, and progress to stderr', async () => {
    const { code, stdout, stderr } = await run('probe', 'run', 'a.json', '--loud');
    expect([code, stderr]).toEqual([0, '正在读…\n']);
    expect(JSON.parse(stdout)).toEqual({
      args: ['a.json', null],
      options: { out: 'out.txt', loud: true },
      json: false,
    });
  });

  it('with --json says nothing but JSON on stdout, and nothing on stderr', async () => {
    const { stdout, stderr } = await run('probe', 'run', 'a.json', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ json: true });
    expect(stderr).toBe('');
  });

  it.each([
    [['prob'], 'cli.unknown-command', 'prob'],
    [['probe', 'walk'], 'cli.unknown-command', 'walk'],
    [['probe', 'run'], 'cli.missing-argument', '文件'],
    [['probe', 'run', 'a', 'b', 'c'], 'cli.excess-arguments', '参数过多'],
    [['probe', 'run', 'a', '--quiet'], 'cli.unknown-option', '--quiet'],
    [['probe', 'run', 'a', '--out'], 'cli.option-without-value', '--out'],
  ])('refuses %p in Chinese with exit code 2', async (argv, code, culprit) => {
    const inWords = await run(...argv);
    expect([inWords.code, inWords.stdout]).toEqual([2, '']);
    expect(inWords.stderr).toContain(culprit);
    expect(inWords.stderr).toContain('--help');
    expect(inWords.stderr).not.toMatch(/error:/i);
    const inJson = await run(...argv.slice(0, 2), '--json', ...argv.slice(2));
    expect(inJson.stdout).toBe('');
  });

  it('gives a script one JSON error on stderr and an empty stdout', async () => {
    const refused = await run('probe', 'run', 'bad', '--json');
    expect([refused.code, refused.stdout]).toEqual([2, '']);
    expect(JSON.parse(refused.stderr)).toEqual({
      error: { kind: 'refusal', code: 'probe.bad', message: '文件不好', advice: '换一个', field: 'a' },
    });
    const unknown = await run('prob', '--json');
    expect(JSON.parse(unknown.stderr)).toMatchObject({ error: { code: 'cli.unknown-command' } });
  });

  it('tells a fault from a refusal by exit code 1', async () => {
    const { code, stdout, stderr } = await run('probe', 'run', 'boom', '--json');
    expect([code, stdout]).toEqual([1, '']);
    expect(JSON.parse(stderr)).toMatchObject({ error: { kind: 'fault', code: 'cli.fault' } });
  });

  it.each([[[]], [['--help']], [['probe', 'run', '--help']]])('explains itself for %p', async (argv) => {
    const { code, stdout, stderr } = await run(...argv);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/用法：/);
  });
});
