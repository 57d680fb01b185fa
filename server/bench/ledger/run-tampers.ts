import { createHash } from 'node:crypto';
import type { Outside } from '../../src/domains/ledger/audit-report';
import type { Database } from '../../src/platform/database';
import { type SmallLog, smallLog } from './small-log';
import { type Pick, tampers } from './tampers';

export interface TamperFigures {
  readonly tampered: number;
  readonly detected: number;
  readonly located: number;
  readonly falseAlarms: number;
  readonly leaves: number;
  /** What was not found or not located. */
  readonly missed: readonly string[];
  /** How often each deed was tried. */
  readonly deeds: Readonly<Record<string, number>>;
}

/** Checkpoints of different sizes, erasures and public entries among them; the last ratings have no place yet. */
async function filledLog(database: Database): Promise<{ log: SmallLog; outside: Outside; leaves: number }> {
  const log = await smallLog(database);
  const receipts = [];
  for (const many of [3, 20, 1, 14, 40]) {
    receipts.push(...(await log.rate(many)));
    await log.publish({ v: 1, n: many });
    const [first] = receipts.slice(-many);
    if (first !== undefined) await log.destroyText(first.subject, { said: true });
    await log.sign();
  }
  const witness = await log.witness();
  const waiting = await log.rate(6);
  return { log, outside: { witness, receipts: [...receipts, ...waiting] }, leaves: witness.size };
}

/**
 * A database superuser, with triggers off, does one thing after another to the same log; each is undone before the
 * next. What an outside body witnessed, and the receipts that people hold, are out of their reach.
 */
export async function runTampers(
  database: Database,
  { changes, seed }: { readonly changes: number; readonly seed: number },
): Promise<TamperFigures> {
  const { log, outside, leaves } = await filledLog(database);
  const untouched = await log.audit.once(outside);
  const deeds: Record<string, number> = {};
  const missed: string[] = [];
  let [detected, located] = [0, 0];
  for (let at = 0; at < changes; at += 1) {
    const { deed, faults, isLocated } = await tamperOnce(log, outside, at, seed);
    deeds[deed] = (deeds[deed] ?? 0) + 1;
    if (faults.length > 0) detected += 1;
    if (isLocated) located += 1;
    else missed.push(`${at} ${deed}: ${JSON.stringify(faults.slice(0, 3))}`);
  }
  return {
    tampered: changes,
    detected,
    located,
    falseAlarms: untouched.faults.length,
    leaves,
    missed,
    deeds,
  };
}

async function tamperOnce(log: SmallLog, outside: Outside, at: number, seed: number) {
  const runner = log.dataSource.createQueryRunner();
  await runner.startTransaction();
  try {
    // Triggers and foreign keys are off, as whoever owns the machine can have them.
    await runner.query('SET LOCAL session_replication_role = replica');
    const tamper = tampers[at % tampers.length];
    if (tamper === undefined) throw new Error('there are tampers');
    const { deed, isLocated } = await tamper(runner.manager, picker(`${seed} ${at}`));
    const { faults } = await log.audit.within(outside, false, runner.manager);
    return { deed, faults, isLocated: faults.some(isLocated) };
  } finally {
    await runner.rollbackTransaction();
    await runner.release();
  }
}

function picker(seed: string): Pick {
  let drawn = 0;
  return (bound) => {
    drawn += 1;
    const bytes = createHash('sha256').update(`${seed} ${drawn}`).digest();
    return bytes.readUInt32BE(0) % bound;
  };
}
