import type { CliCommand } from './cli-command';

const SEED = /^[a-z0-9-]{1,20}$/;

export const command: CliCommand = {
  name: 'enterprises generate',
  summary: '按种子生成演示登记库里的虚构企业；已有的不重复生成，中断后再运行会接着生成',
  args: [],
  options: [
    { flags: '--count <数量>', summary: '登记库应有的企业数，1 到 1000000', required: true },
    { flags: '--seed <种子>', summary: '小写字母、数字和短横；默认沿用现有的种子' },
  ],
  needs: 'database',
  run: async ({ app, io, json, progress, refuse, signal }, _args, options) => {
    const { DemoRegistryFilling, MOST_ENTERPRISES } = await import('../domains/enterprises');
    const { CityService } = await import('../domains/city');
    if (app === undefined) throw new Error('enterprises generate runs without an application');
    const count = Number(options.count);
    if (!/^\d{1,7}$/.test(String(options.count)) || count < 1 || count > MOST_ENTERPRISES) {
      return refuse(badOption('count', `应为 1 到 ${MOST_ENTERPRISES} 的整数`));
    }
    if (options.seed !== undefined && !SEED.test(String(options.seed))) {
      return refuse(badOption('seed', '只能用小写字母、数字和短横，最多 20 位'));
    }
    const place = await app.get(CityService, { strict: false }).demoPlace();
    if (place === null) return refuse(noDemoCity);
    const filling = app.get(DemoRegistryFilling, { strict: false });
    const seed =
      typeof options.seed === 'string'
        ? options.seed
        : ((await filling.currentSeed()) ?? `city-${place.code}`);
    const startedAt = performance.now();
    const filled = await filling.makeExactly(place, { seed, count }, (done, of) => {
      signal.throwIfAborted();
      progress(`${bar(done / of)} ${done} / ${of} 家，${seconds(startedAt)} 秒`);
    });
    const answer = {
      count,
      seed,
      inserted: filled.inserted,
      removed: filled.removed,
      seconds: seconds(startedAt),
      rowsPerSecond: Math.round((filled.inserted * 1000) / (performance.now() - startedAt)),
    };
    io.stdout(
      json
        ? `${JSON.stringify(answer)}\n`
        : `登记库现有 ${count} 家虚构企业（种子 ${seed}）：新增 ${answer.inserted}，移除 ${answer.removed}，` +
            `用时 ${answer.seconds} 秒，每秒 ${answer.rowsPerSecond} 家。\n`,
    );
    return 0;
  },
};

function seconds(since: number): number {
  return Math.round((performance.now() - since) / 100) / 10;
}

const BAR_LENGTH = 20;

function bar(part: number): string {
  const full = Math.floor(part * BAR_LENGTH);
  return `${'█'.repeat(full)}${'░'.repeat(BAR_LENGTH - full)} ${String(Math.floor(part * 100)).padStart(3)}%`;
}

function badOption(name: string, words: string) {
  return {
    code: 'enterprises.bad-option',
    message: `--${name}：${words}`,
    advice: '请改正后重试；pnpm cli enterprises generate --help 可查看说明',
    field: name,
  };
}

const noDemoCity = {
  code: 'enterprises.no-demo-city',
  message: '没有装载演示城市，不生成虚构企业',
  advice: '请先运行 pnpm cli city load <数据包> 装载一个演示城市',
};
