import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { scanCodeKind } from '@yingshang/shared/contracts/scan-codes';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { PosterRequest } from '../domains/scan-codes';
import { phoneAddress } from '../platform/config';
import type { CliCommand } from './cli-command';

const MOST_DAYS = 3650;
const DEFAULT_PURPOSE = '回答三个问题，一分钟看看您能享受什么政策、怎么领、找谁办。';

export const command: CliCommand = {
  name: 'poster',
  summary: '生成一张可打印的 A4 二维码海报（SVG 或 HTML）',
  args: [],
  options: [
    { flags: '--kind <kind>', summary: 'poster、unit、counter 或 policy', required: true },
    { flags: '--label <text>', summary: '扫码的人看到的地点或名称', required: true },
    { flags: '--out <file>', summary: '写到哪个文件，.svg 或 .html', required: true },
    { flags: '--unit <id>', summary: '单位编号；unit 和 counter 必填' },
    { flags: '--policy <id>', summary: '政策编号；policy 必填' },
    { flags: '--purpose <text>', summary: '一句话说明扫码后能做什么' },
    { flags: '--days <n>', summary: '多少天后失效；不写则长期有效' },
    { flags: '--token <token>', summary: '指定 22 位标识，重复运行得到同一张海报' },
  ],
  needs: 'database',
  run: async ({ app, io, json, refuse: refused, settings }, _args, options) => {
    const { drawPoster, LONGEST_LABEL, LONGEST_PURPOSE, posterPage, ScanCodesService } = await import(
      '../domains/scan-codes'
    );
    const { CityService } = await import('../domains/city');
    if (app === undefined) throw new Error('poster runs without an application');
    const request = posterRequest(options, { label: LONGEST_LABEL, purpose: LONGEST_PURPOSE });
    if (!request.ok) return refused(request.refusal);
    const out = resolve(io.cwd, String(options.out));
    const draw = { '.svg': drawPoster, '.html': posterPage }[extname(out).toLowerCase()];
    if (draw === undefined) return refused(badOption('out', '文件名要以 .svg 或 .html 结尾').refusal);
    const city = await app.get(CityService, { strict: false }).loaded();
    if (city === null) return refused(noCity);
    const code = await app.get(ScanCodesService, { strict: false }).issue(request.value);
    if (!code.ok) return refused(code.refusal);
    const { token, kind, label, purpose, expiresOn } = code.value;
    const address = `${phoneAddress(settings)}/?s=${token}`;
    const poster = { cityName: city.name, label, purpose, address, expiresOn, demo: city.demo };
    const written = await writeFile(out, draw(poster, city.brand.light)).catch(errorCode);
    if (written !== undefined) return refused(badOption('out', `写不进 ${out}（${written}）`).refusal);
    const answer = { token, kind, address, expiresOn, file: out };
    io.stdout(json ? `${JSON.stringify(answer)}\n` : `海报已写到 ${out}\n二维码网址：${address}\n`);
    return 0;
  },
};

type Options = Readonly<Record<string, string | boolean | undefined>>;

interface Longest {
  readonly label: number;
  readonly purpose: number;
}

function posterRequest(options: Options, longest: Longest): Outcome<PosterRequest> {
  const given = (name: string) => {
    const value = options[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const kind = scanCodeKind.safeParse(options.kind);
  if (!kind.success) return badOption('kind', '应为 poster、unit、counter 或 policy');
  const label = given('label');
  if (label === null || label.length > longest.label) {
    return badOption('label', `应为 1 到 ${longest.label} 个字`);
  }
  const purpose = given('purpose') ?? DEFAULT_PURPOSE;
  if (purpose.length > longest.purpose) return badOption('purpose', `不超过 ${longest.purpose} 个字`);
  const days = given('days');
  if (days !== null && !(/^\d{1,4}$/.test(days) && Number(days) <= MOST_DAYS)) {
    return badOption('days', `应为 0 到 ${MOST_DAYS} 的整数`);
  }
  return ok({
    kind: kind.data,
    label,
    purpose,
    unitId: given('unit'),
    policyId: given('policy'),
    days: days === null ? null : Number(days),
    token: given('token'),
  });
}

function badOption(name: string, words: string) {
  return refuse({
    code: 'poster.bad-option',
    message: `--${name}：${words}`,
    advice: '请改正后重试；pnpm cli poster --help 可查看说明',
    field: name,
  });
}

const noCity = {
  code: 'city.not-loaded',
  message: '还没有装载城市数据，无法生成海报',
  advice: '请先运行 pnpm cli city load <数据包>',
};

function errorCode(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '未知原因';
}
