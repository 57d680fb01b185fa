import type { Refusal } from '@yingshang/shared/kernel';
import { StartRefused } from '../platform/config';
import type { CliIo } from './cli-command';

export const REFUSED = 2;
export const FAULT = 1;
/** What a shell expects of a program that Ctrl-C ended. */
export const CANCELLED = 130;

/** Prints on stderr, as one JSON object when the caller is a script. @returns the exit code. */
export function reportRefusal(io: CliIo, json: boolean, refusal: Refusal): number {
  io.stderr(json ? asJson('refusal', refusal) : `${refusal.message}\n${refusal.advice}\n`);
  return REFUSED;
}

export function reportThrown(io: CliIo, json: boolean, thrown: unknown): number {
  if (thrown instanceof StartRefused) return reportRefusal(io, json, thrown.refusal);
  if (io.signal?.aborted) return reportCancelled(io, json);
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const fault: Refusal = {
    code: 'cli.fault',
    message: `命令出了故障，没有完成：${reason}`,
    advice: '这不是您的操作造成的；请把以上内容告诉维护人员。',
  };
  // The stack helps whoever mends it; a script gets one object and nothing else.
  const stack = thrown instanceof Error ? `${thrown.stack ?? ''}\n` : '';
  io.stderr(json ? asJson('fault', fault) : `${fault.message}\n${fault.advice}\n${stack}`);
  return FAULT;
}

function reportCancelled(io: CliIo, json: boolean): number {
  const refusal: Refusal = {
    code: 'cli.cancelled',
    message: '命令已取消。',
    advice: '尚未提交的改动没有保存；需要时重新运行即可。',
  };
  io.stderr(json ? asJson('refusal', refusal) : `${refusal.message}${refusal.advice}\n`);
  return CANCELLED;
}

function asJson(kind: 'refusal' | 'fault', refusal: Refusal): string {
  return `${JSON.stringify({ error: { kind, ...refusal } })}\n`;
}
