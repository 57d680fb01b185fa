import { randomUUID } from 'node:crypto';
import { ceremonyBefore } from '@yingshang/shared/draw-ceremony';
import { withDatabase } from '../../../test/support';
import { AnnexesRepository } from './annexes.repository';
import { DrawStepsRepository } from './draw-steps.repository';
import { DrawsRepository } from './draws.repository';
import { ceremonyOf, changeOf, type DrawChange, drawBefore } from './kept-draw';
import { ResultsRepository } from './results.repository';
import { RollsRepository } from './rolls.repository';

const [lead, inspector, notary] = [randomUUID(), randomUUID(), randomUUID()];
const root = 'a'.repeat(64);
const digits = '0123456789'.repeat(4);
const sealed: DrawChange = {
  state: 'sealed',
  manifestHash: root,
  root,
  lines: 2,
  children: 2,
  sealedBy: lead,
};
const frozen: DrawChange = { state: 'frozen', frozenBy: inspector };
const diced: DrawChange = {
  state: 'diced',
  dice: digits,
  diceBy: lead,
  diceConfirmedBy: notary,
  dicedAt: new Date('2027-06-19T06:10:00.000Z'),
  valuePlace: 0,
};
const drawn: DrawChange = {
  state: 'drawn',
  beacon: 'lottery:1:01-02-03',
  seed: 'b'.repeat(64),
  resultRoot: 'c'.repeat(64),
  drawnAt: new Date('2027-06-19T07:00:00.000Z'),
  stepSeconds: 8,
};
const line = (seq: number) => ({
  seq,
  children: ['d'.repeat(64)],
  stages: { general: [{ at: 'k1', tier: 'all' }] },
});

describe('what is kept of a draw', () => {
  const suite = withDatabase();
  const draws = () => new DrawsRepository(suite.dataSource);
  const rolls = () => new RollsRepository(suite.dataSource);
  const results = () => new ResultsRepository(suite.dataSource);
  const steps = () => new DrawStepsRepository(suite.dataSource);
  const manager = () => suite.dataSource.manager;
  let planId = '';
  beforeEach(async () => {
    planId = randomUUID();
    await manager().query(
      `INSERT INTO kindergarten_plans (id, unit_id, made_at) VALUES ($1, 'u-edu', now())`,
      [planId],
    );
    await draws().findLocked(planId, manager());
  });
  const go = async (...changes: readonly DrawChange[]) => {
    for (const change of changes) await draws().change(planId, change, manager());
  };

  it('is one that nobody began until somebody does, and read as it was kept', async () => {
    expect(await draws().find(randomUUID())).toMatchObject({ state: 'open', root: null, thrown: '' });
    expect(ceremonyOf(drawBefore(planId))).toEqual(ceremonyBefore);
    await go(sealed, frozen, diced);
    const kept = await draws().find(planId);
    expect(kept).toEqual({ ...drawBefore(planId), ...sealed, ...frozen, ...diced });
    expect(changeOf(ceremonyOf(kept))).toMatchObject({ state: 'diced', root, dice: digits, valuePlace: 0 });
    expect((await draws().awaitingValue()).map((draw) => draw.planId)).toContain(planId);
    expect(await draws().countBy(notary)).toBeGreaterThan(0);
  });

  it('is frozen by another person than the one who sealed it, and dice are confirmed by another one', async () => {
    await go(sealed);
    await expect(go({ state: 'frozen', frozenBy: lead })).rejects.toThrow(/check constraint/);
    await go(frozen);
    await expect(go({ ...diced, diceConfirmedBy: lead })).rejects.toThrow(/check constraint/);
  });

  it('keeps its roll once the dice stand, and its result for ever', async () => {
    await go(sealed, frozen, diced);
    await expect(go({ root: 'e'.repeat(64) })).rejects.toThrow(/stands since the dice/);
    await go(drawn);
    for (const change of [{ state: 'diced' }, { dice: '9'.repeat(40) }, { resultRoot: root }] as const)
      await expect(go(change)).rejects.toThrow(/has one result/);
    expect((await draws().beingShown()).map((draw) => draw.planId)).toContain(planId);
    await go({ releasedAt: new Date() });
    expect((await draws().beingShown()).map((draw) => draw.planId)).not.toContain(planId);
  });

  it('has lines that come and go until the freeze, and stay from then on', async () => {
    await go(sealed);
    await rolls().add(planId, [line(1), line(2)], [], manager());
    await rolls().remove(planId, manager());
    await rolls().add(planId, [line(1), line(2)], [], manager());
    await go(frozen);
    expect(JSON.parse((await rolls().texts(planId)).join(''))).toEqual([line(1), line(2)]);
    expect(await rolls().named(planId, [2, 3])).toEqual([line(2)]);
    for (const statement of [
      `UPDATE kindergarten_roll_lines SET seq = 9 WHERE plan_id = $1 AND seq = 1`,
      'DELETE FROM kindergarten_roll_lines WHERE plan_id = $1',
      `INSERT INTO kindergarten_roll_lines VALUES ($1, 3, '{}')`,
    ])
      await expect(manager().query(statement, [planId])).rejects.toThrow(/is frozen/);
  });

  it('has results as they were drawn, counted by kindergarten', async () => {
    await go(sealed);
    await rolls().add(planId, [line(1), line(2)], [], manager());
    const drawnLines = [
      { seq: 1, rank: 2, placed: null, waiting: { k1: 1 } },
      { seq: 2, rank: 1, placed: { stage: 'general', at: 'k1' }, waiting: {} },
    ];
    await results().add(planId, [JSON.stringify(drawnLines)], manager());
    expect(JSON.parse((await results().texts(planId)).join(''))).toEqual(drawnLines);
    expect(await results().counts(planId)).toEqual([{ id: 'k1', placedLines: 1, placedChildren: 1 }]);
    expect([...(await results().waiting(planId))]).toEqual([['k1', 1]]);
    expect(await results().placedIn(planId, 'k1')).toEqual([
      { seq: 2, rank: 1, stage: 'general', children: 1 },
    ]);
    const change = manager().query('UPDATE kindergarten_results SET rank = 3 WHERE plan_id = $1', [planId]);
    await expect(change).rejects.toThrow(/stays as it was written/);
  });

  it('has steps in their order, which stay', async () => {
    const step = (kind: 'seal' | 'freeze') => ({
      id: randomUUID(),
      planId,
      kind,
      at: new Date('2027-06-19T05:00:00.000Z'),
      personId: lead,
      role: 'lottery-operator' as const,
      content: { root },
    });
    for (const kind of ['seal', 'freeze'] as const) await steps().add(step(kind), manager());
    const kept = await steps().of(planId);
    expect(kept.map(({ place, kind }) => [place, kind])).toEqual([
      [1, 'seal'],
      [2, 'freeze'],
    ]);
    const change = manager().query(`UPDATE kindergarten_draw_steps SET content = '{}' WHERE plan_id = $1`, [
      planId,
    ]);
    await expect(change).rejects.toThrow(/stays as it was written/);
    expect(await steps().countBy(lead)).toBeGreaterThan(0);
  });

  it('has annexes that another person decides', async () => {
    const annexes = new AnnexesRepository(suite.dataSource);
    const open = {
      id: randomUUID(),
      planId,
      seq: null,
      kindergarten: 'k1',
      reason: '演示',
      proposedBy: lead,
      proposedAt: new Date('2027-06-20T05:00:00.000Z'),
      decidedBy: null,
      decidedAt: null,
      agreed: null,
    };
    await annexes.add(open, manager());
    const at = new Date('2027-06-20T06:00:00.000Z');
    const alone = annexes.decide(open.id, { by: lead, at, agreed: true }, manager());
    await expect(alone).rejects.toThrow(/check constraint/);
    await annexes.decide(open.id, { by: notary, at, agreed: true }, manager());
    expect(await annexes.of(planId)).toEqual([{ ...open, decidedBy: notary, decidedAt: at, agreed: true }]);
    expect(await annexes.countBy(notary)).toBe(1);
  });
});
