import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type DrawChange, drawBefore, type KeptDraw } from './kept-draw';

const COLUMN_OF = {
  state: 'state',
  manifestHash: 'manifest_hash',
  root: 'root',
  lines: 'lines',
  children: 'children',
  sealedBy: 'sealed_by',
  frozenBy: 'frozen_by',
  thrown: 'thrown',
  typedDigits: 'typed_digits',
  typedBy: 'typed_by',
  typedDevice: 'typed_device',
  dice: 'dice',
  diceBy: 'dice_by',
  diceConfirmedBy: 'dice_confirmed_by',
  dicedAt: 'diced_at',
  valuePlace: 'value_place',
  absentPlace: 'absent_place',
  absentBy: 'absent_by',
  typedNumbers: 'typed_numbers',
  typedNumbersBy: 'typed_numbers_by',
  beacon: 'beacon',
  beaconSignature: 'beacon_signature',
  seed: 'seed',
  resultRoot: 'result_root',
  drawnAt: 'drawn_at',
  stepSeconds: 'step_seconds',
  releasedAt: 'released_at',
  mismatch: 'mismatch',
} as const satisfies Record<keyof DrawChange, string>;

const NAMES = Object.keys(COLUMN_OF).filter((name): name is keyof DrawChange => name in COLUMN_OF);
const COLUMNS = NAMES.map((name) => `${COLUMN_OF[name]} AS "${name}"`).join(', ');

/** How far each draw is. */
@Injectable()
export class DrawsRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** As one that nobody began where there is none. */
  async find(planId: string, manager: EntityManager = this.dataSource.manager): Promise<KeptDraw> {
    return this.one(planId, '', manager);
  }

  /** The same, begun if need be; nobody else takes a step of it until the transaction ends. */
  async findLocked(planId: string, manager: EntityManager): Promise<KeptDraw> {
    await manager.query(
      `INSERT INTO kindergarten_draws (plan_id, state) VALUES ($1, 'open') ON CONFLICT DO NOTHING`,
      [planId],
    );
    return this.one(planId, 'FOR UPDATE', manager);
  }

  async change(planId: string, change: DrawChange, manager: EntityManager): Promise<void> {
    const names = NAMES.filter((name) => name in change);
    const sets = names.map((name, at) => `${COLUMN_OF[name]} = $${at + 2}`);
    const values = names.map((name) => (name === 'mismatch' ? jsonOf(change[name]) : change[name]));
    await manager.query(`UPDATE kindergarten_draws SET ${sets.join(', ')} WHERE plan_id = $1`, [
      planId,
      ...values,
    ]);
  }

  /** Drawn, and the kindergartens not all shown yet. */
  beingShown(): Promise<KeptDraw[]> {
    return this.dataSource.manager.query(
      `SELECT plan_id AS "planId", ${COLUMNS} FROM kindergarten_draws WHERE state = 'drawn' AND released_at IS NULL`,
    );
  }

  /** Whose dice stand, and whose public value is not known yet. */
  awaitingValue(): Promise<KeptDraw[]> {
    return this.dataSource.manager.query(
      `SELECT plan_id AS "planId", ${COLUMNS} FROM kindergarten_draws WHERE state = 'diced' AND beacon IS NULL`,
    );
  }

  /** How many draws somebody had a hand in. */
  async countBy(personId: string): Promise<number> {
    const [row] = await this.dataSource.manager.query<{ count: number }[]>(
      `SELECT count(*)::int AS count FROM kindergarten_draws
       WHERE $1 IN (sealed_by, frozen_by, typed_by, dice_by, dice_confirmed_by, absent_by, typed_numbers_by)`,
      [personId],
    );
    return row?.count ?? 0;
  }

  /** For the demo's reset: first of what is kept of draws, whose rolls stay as long as these stand. */
  async removeAll(manager: EntityManager): Promise<void> {
    await manager.query('DELETE FROM kindergarten_draws');
  }

  private async one(planId: string, lock: '' | 'FOR UPDATE', manager: EntityManager): Promise<KeptDraw> {
    const [row] = await manager.query<Omit<KeptDraw, 'planId'>[]>(
      `SELECT ${COLUMNS} FROM kindergarten_draws WHERE plan_id = $1 ${lock}`,
      [planId],
    );
    return row === undefined ? drawBefore(planId) : { planId, ...row };
  }
}

const jsonOf = (value: unknown) => (value == null ? null : JSON.stringify(value));
