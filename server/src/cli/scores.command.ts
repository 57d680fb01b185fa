import { refuse } from '@yingshang/shared/kernel';
import type { CliCommand } from './cli-command';

const MONTH = /^20\d{2}-(0[1-9]|1[0-2])$/;
const YEAR = /^20\d{2}$/;
const SEED = /^\d{1,9}$/;

export const scoresReplay: CliCommand = {
  name: 'scores replay',
  summary: '从全部评价、投诉和整改记录从头重算各单位各月得分，与已存结果逐字核对；有不同时退出码 1',
  args: [],
  options: [
    { flags: '--from <month>', summary: '从哪个月起，如 2025-11', required: true },
    { flags: '--to <month>', summary: '到哪个月止，如 2026-10', required: true },
    { flags: '--shuffle <seed>', summary: '先把全部记录按这个数打乱次序，再重算' },
  ],
  needs: 'database',
  run: async ({ app, io, json, refuse: refuseWith }, _args, { from, to, shuffle }) => {
    if (app === undefined) throw new Error('the command declares that it needs an application');
    if (!isMonth(from) || !isMonth(to) || from > to) return refuseWith(wrongMonths().refusal);
    if (shuffle !== undefined && !SEED.test(String(shuffle))) return refuseWith(wrongSeed().refusal);
    const { ScoreReplay } = await import('../domains/unit-scores');
    const seed = shuffle === undefined ? null : Number(shuffle);
    const replayed = await app.get(ScoreReplay, { strict: false }).run({ from, to, shuffle: seed });
    if (replayed === null) return refuseWith(nothingScored().refusal);
    const { events, sha256, identical, first } = replayed;
    const told = { events, sha256, identical, ...(first === null ? {} : { first }) };
    const words =
      first === null
        ? `核对无误：${events} 条记录重算的结果与已存结果逐字相同（${sha256}）。`
        : `不一致：第一处在单位 ${first.unit} 的 ${first.month}；重算 ${events} 条记录（${sha256}）。`;
    io.stdout(json ? `${JSON.stringify(told)}\n` : `${words}\n`);
    return identical ? 0 : 1;
  },
};

export const scoresYear: CliCommand = {
  name: 'scores year',
  summary: '从各单位定版的月份重算已签批的一年，与已存结果逐字核对；有不同时退出码 1',
  args: [],
  options: [{ flags: '--year <year>', summary: '哪一年，如 2025', required: true }],
  needs: 'database',
  run: async ({ app, io, json, refuse: refuseWith }, _args, { year }) => {
    if (app === undefined) throw new Error('the command declares that it needs an application');
    if (typeof year !== 'string' || !YEAR.test(year)) return refuseWith(wrongYear().refusal);
    const { YearRecompute } = await import('../domains/yearly-scores');
    const recomputed = await app.get(YearRecompute, { strict: false }).run(year);
    if (recomputed === null) return refuseWith(notSigned(year).refusal);
    const { units, sha256, identical, first } = recomputed;
    const told = { year, units, sha256, identical, ...(first === null ? {} : { first }) };
    const words = identical
      ? `核对无误：${year} 年 ${units} 个单位重算的结果与已存结果逐字相同（${sha256}）。`
      : `不一致：${year} 年第一处在单位 ${first}（${sha256}）。`;
    io.stdout(json ? `${JSON.stringify(told)}\n` : `${words}\n`);
    return identical ? 0 : 1;
  },
};

function isMonth(value: string | boolean | undefined): value is string {
  return typeof value === 'string' && MONTH.test(value);
}

const wrongMonths = () =>
  refuse({
    code: 'scores.wrong-months',
    message: '月份写得不对',
    advice: '请写成 2025-11 这样，--from 不晚于 --to',
    field: 'from',
  });

const wrongSeed = () =>
  refuse({
    code: 'scores.wrong-seed',
    message: '--shuffle 后面应是一个数',
    advice: '请写 0 到 999999999 之间的整数',
    field: 'shuffle',
  });

const wrongYear = () =>
  refuse({
    code: 'scores.wrong-year',
    message: '年份写得不对',
    advice: '请写成 --year 2025 这样',
    field: 'year',
  });

const notSigned = (year: string) =>
  refuse({
    code: 'scores.year-not-signed',
    message: `${year} 年的年度营商绩效还没有签批`,
    advice: '签批公布以后才能核对；演示考核年度写它最后一个月所在的年份',
  });

const nothingScored = () =>
  refuse({
    code: 'scores.nothing-yet',
    message: '还没有算过任何一天的得分',
    advice: '请先载入城市，等服务运行到第二天再核对',
  });
