import type { Refusal } from '@yingshang/shared/kernel';
import type { HealthFinding } from '../health/health-checks';
import type { Ending, EngineRecord } from './engine-record';
import type { EngineName } from './recogniser';

export const engineWords: Readonly<Record<EngineName, string>> = {
  sherpa: '本机识别',
  tencent: '腾讯云识别',
};

const endingWords: Readonly<Record<Exclude<Ending, 'heard'>, string>> = {
  slow: '超时',
  down: '没有连上',
  refused: '被拒绝',
  garbled: '答非所问',
  silent: '没有说话声',
  unsure: '没有把握',
};

export interface EngineLine {
  readonly engine: string;
  readonly problem: Refusal | null;
  readonly isPaused: boolean;
  readonly record: Pick<EngineRecord, 'count' | 'medianMs'>;
}

/** For the operator. A city serves without any engine: then people type. */
export function speechHealth(lines: readonly EngineLine[]): HealthFinding {
  if (lines.length === 0) return { ok: true, detail: '没有接语音识别，录音由人转写' };
  const detail = lines.map(wordsOf).join('；');
  const isDegraded = lines.some(({ problem, isPaused }) => problem !== null || isPaused);
  return isDegraded ? { ok: true, degraded: true, detail } : { ok: true, detail };
}

function wordsOf({ engine, problem, isPaused, record }: EngineLine): string {
  if (problem !== null) return `${engine}不能用：${problem.message}`;
  const state = isPaused ? '连续失败，暂停 30 秒' : '可用';
  const asked = record.count();
  if (asked === 0) return `${engine}${state}`;
  const failed = (Object.keys(endingWords) as (keyof typeof endingWords)[]) // keys of a constant table
    .filter((ending) => record.count(ending) > 0)
    .map((ending) => `${endingWords[ending]} ${record.count(ending)}`);
  const median = record.medianMs();
  const heard = `听清 ${record.count('heard')}${median === null ? '' : `（中位 ${median} 毫秒）`}`;
  return `${engine}${state}，最近 ${asked} 段：${[heard, ...failed].join('，')}`;
}
