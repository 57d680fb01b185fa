import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../platform/config';
import { runCli } from './run-cli';

const policies = [
  {
    id: 'small-shops',
    title: '小店补贴',
    validFrom: '2026-01-01',
    validTo: null,
    eligibility: {
      all: [
        { field: 'employees', op: 'lte', value: 9 },
        { field: 'regionCode', op: 'withinRegion', value: '210112' },
      ],
    },
  },
];

const cases = (answer: string) => `政策: 小店补贴
依据: 演示
日期: 2026-11-21
案例:
  - 名称: 浑南区9个人的面馆
    画像: {从业人员数: 9人, 注册地: 浑南区}
    结果: 可享
  - 名称: 浑南区10个人的面馆
    画像: {从业人员数: 10人, 注册地: 浑南区}
    结果: ${answer}
`;

describe('an officer checks a file of cases from the command line', () => {
  let cwd = '';
  beforeAll(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'rule-cases-'));
    await writeFile(join(cwd, 'policies.json'), JSON.stringify(policies));
    await writeFile(join(cwd, 'regions.json'), '[{"code":"210112","name":"浑南区"}]');
  });
  afterAll(() => rm(cwd, { recursive: true }));

  async function check(yaml: string, ...more: string[]) {
    await writeFile(join(cwd, '小店.yaml'), yaml);
    const said = { stdout: '', stderr: '' };
    const io = {
      stdout: (text: string) => void (said.stdout += text),
      stderr: (text: string) => void (said.stderr += text),
      cwd,
    };
    const argv = ['rule-cases', '--policies', 'policies.json', '--cases', '小店.yaml', ...more];
    return { code: await runCli(argv, io, { settings: loadSettings({}) }), ...said };
  }

  it('and hears that everything agrees', async () => {
    const { code, stdout } = await check(cases('不符合'));
    expect([code, stdout]).toEqual([0, '2 个案例，规则的回答全部一致。\n']);
  });

  it('and reads both answers where they differ', async () => {
    const { code, stdout } = await check(cases('可享'));
    expect(code).toBe(1);
    expect(stdout).toContain('✗ 小店.yaml「浑南区10个人的面馆」');
    expect(stdout).toContain('案例写的：可享\n    规则答的：不符合');
    expect(stdout).toContain('2 个案例，1 个不一致');
  });

  it('and a script gets a line a case, also when one differs', async () => {
    const { code, stdout, stderr } = await check(cases('可享'), '--json');
    expect([code, stderr]).toEqual([1, '']);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      expect.objectContaining({ case: '浑南区9个人的面馆', policy: 'small-shops', ok: true }),
      {
        file: '小店.yaml',
        policy: 'small-shops',
        case: '浑南区10个人的面馆',
        ok: false,
        expected: { verdict: 'eligible', missing: [] },
        got: { verdict: 'not-eligible', missing: [] },
      },
    ]);
  });

  it.each([
    ['an unknown policy', cases('可享').replace('小店补贴', '大店补贴'), '没有叫「大店补贴」的政策'],
    ['an unknown fact', cases('可享').replace('从业人员数', '员工'), '画像里没有「员工」这个字段'],
    ['a line that is no YAML', cases('可享').replace('依据: 演示', '依据: [演示'), '小店.yaml：第'],
    ['a key written twice', `${cases('可享')}政策: 小店补贴\n`, '的键在同一处写了两次'],
  ])('and is told where %s stands', async (_title, yaml, message) => {
    const { code, stdout, stderr } = await check(yaml, '--json');
    expect([code, stdout]).toEqual([2, '']);
    expect(JSON.parse(stderr)).toMatchObject({ error: { message: expect.stringContaining(message) } });
  });

  it('and is told that a file or a folder has no cases', async () => {
    const { code, stderr } = await check('', '--cases', '无此文件.yaml');
    expect([code, stderr]).toEqual([2, expect.stringContaining('读不到文件')]);
    await mkdir(join(cwd, '空文件夹'));
    const empty = await check('', '--cases', '空文件夹');
    expect([empty.code, empty.stderr]).toEqual([2, expect.stringContaining('里没有案例文件')]);
  });
});
