import { readFileSync } from 'node:fs';
import { systemErrorCode } from '../system-error';

/** A process number alone is reused by the system; with the start time it names one process. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Clock ticks since boot, from /proc; null where there is no /proc. */
  readonly startedAt: string | null;
}

export function thisProcess(): ProcessIdentity {
  return { pid: process.pid, startedAt: startOf(process.pid) };
}

export function isRunning(identity: ProcessIdentity): boolean {
  if (!answersSignals(identity.pid)) return false;
  const startedAt = startOf(identity.pid);
  return identity.startedAt === null || startedAt === null || startedAt === identity.startedAt;
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // EPERM: it runs, under another user.
    return systemErrorCode(cause) === 'EPERM';
  }
}

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the command in brackets and may hold spaces; the start time is field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie answers signals but holds nothing any more.
    return fields[0] === 'Z' ? 'ended' : (fields[19] ?? null);
  } catch {
    return null;
  }
}
