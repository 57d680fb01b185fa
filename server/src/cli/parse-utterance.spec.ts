import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSettings } from '../platform/config';
import { runCli } from './run-cli';

const unit = (id: string, name: string, level: string, regionCode: string) => ({
  id,
  name,
  level,
  regionCode,
});
const units = [
  unit('c-tax', '国家税务总局沈阳市税务局', 'city', '210100'),
  unit('c-edu', '沈阳市教育局', 'city', '210100'),
  unit('hp-tax', '国家税务总局沈阳市和平区税务局', 'district', '210102'),
  unit('hp-edu', '和平区教育局', 'district', '210102'),
  unit('hp-police', '沈阳市公安局和平分局', 'district', '210102'),
  unit('dd-water', '大东区水务局', 'district', '210104'),
  unit('dd-edu', '大东区教育局', 'district', '210104'),
  unit('dd-urban', '大东区城市管理综合行政执法局', 'district', '210104'),
];

async function parsed(content: unknown, ...sentences: string[]) {
  const file = join(mkdtempSync(join(tmpdir(), 'units-')), 'units.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(
    ['parse-utterance', '--units', file, '--json'],
    {
      stdout: (text) => void out.push(text),
      stderr: (text) => void err.push(text),
      cwd: '/',
      lines: async function* () {
        yield* sentences;
      },
    },
    { settings: loadSettings({}) },
  );
  const lines = out.join('').split('\n').filter(Boolean);
  return { code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>), err: err.join('') };
}

describe('spoken sentences, a line each', () => {
  it.each([
    ['给和平区税务局窗口打五颗星', 'rate', '国家税务总局沈阳市和平区税务局', '窗口人员', 5, 'positive'],
    [
      '投诉达东区城管局门口占道经营没人管',
      'complain',
      '大东区城市管理综合行政执法局',
      null,
      null,
      'negative',
    ],
    ['公安和平分局户籍窗口一颗星都嫌多', 'rate', '沈阳市公安局和平分局', '窗口人员', 1, 'negative'],
    ['大东区不对是和平区教育局的瑶号结果', 'lookup-lottery', '和平区教育局', null, null, 'neutral'],
    [
      '合平区睡务局几点下班我想去领发票',
      'find-service',
      '国家税务总局沈阳市和平区税务局',
      null,
      null,
      'neutral',
    ],
    ['小微企业增值税能不能免', 'ask-policy', null, null, null, 'neutral'],
    [
      '皇姑的人就不说了大东城管把牌匾拆了也不给个说法',
      'complain',
      '大东区城市管理综合行政执法局',
      null,
      null,
      'negative',
    ],
  ])('「%s」', async (sentence, intent, named, officerRole, stars, sentiment) => {
    const { lines } = await parsed({ units }, sentence);
    expect(lines).toEqual([expect.objectContaining({ intent, unit: named, officerRole, stars, sentiment })]);
  });

  it('have every slot, in the order of the sentences, an empty line too', async () => {
    const { code, lines } = await parsed(units, '摇号结果', '', '投诉大东区水务局');
    expect(code).toBe(0);
    expect(lines.map((line) => Object.keys(line))).toEqual(
      lines.map(() => [
        'intent',
        'unit',
        'officerRole',
        'stars',
        'topic',
        'sentiment',
        'confidence',
        'alternatives',
      ]),
    );
    expect(lines.map(({ intent }) => intent)).toEqual(['lookup-lottery', expect.any(String), 'complain']);
  });

  it('offer others where a unit could be several', async () => {
    const { lines } = await parsed(units, '投诉教育局培训班不退费');
    expect(lines[0]?.alternatives).toEqual(
      expect.arrayContaining([expect.objectContaining({ slot: 'unit', value: '和平区教育局' })]),
    );
  });

  it.each([
    ['没有 JSON', 'not-json'],
    [[{ name: '和平区教育局' }], 'not-units'],
  ])('are refused with a file that holds no units: %j', async (content, code) => {
    const refused = await parsed(content, '投诉');
    expect(refused.code).toBe(2);
    expect(refused.lines).toEqual([]);
    expect(refused.err).toContain(`parse-utterance.${code}`);
  });
});
