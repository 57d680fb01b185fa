import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { DrawStepKind } from '@yingshang/shared/contracts/kindergarten-draws';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { type RollSource, RollSources } from '../kindergarten-applications';
import { HeldPlans } from '../kindergarten-plans';
import { awaitedIssue, lotteryNumbers, lotteryText } from './awaited-value';
import { DrawLedger } from './draw-ledger.service';
import { DrawWorkshop } from './draw-workshop';
import { DrawsRepository } from './draws.repository';
import { drawBefore } from './kept-draw';
import { ResultsRepository } from './results.repository';
import { inRollOrder, rollLine } from './roll-lines';
import { RollsRepository } from './rolls.repository';

/** A made-up draw of the demo, as if two people had held it some days ago. */
export interface SeededDraw {
  readonly planId: string;
  readonly applications: readonly Omit<RollSource, 'mark'>[];
  readonly dice: string;
  /** Of the first lottery that the plan names. */
  readonly numbers: string;
  /** When the dice were thrown; the value comes with the plan. */
  readonly at: Date;
}

const STEP_SECONDS = 5;
const MINUTE_MS = 60_000;

/** Made-up draws of the demo, each step on the ledger as every other; they are released as all are. */
@Injectable()
export class DrawSeeds {
  constructor(
    private readonly draws: DrawsRepository,
    private readonly rolls: RollsRepository,
    private readonly results: ResultsRepository,
    private readonly ledger: DrawLedger,
    private readonly workshop: DrawWorkshop,
    private readonly sources: RollSources,
    private readonly plans: HeldPlans,
  ) {}

  /** In the transaction that keeps plan and applications. */
  async seed(made: SeededDraw, manager: EntityManager): Promise<void> {
    const { planId, dice, at } = made;
    const held = await this.plans.find(planId, manager);
    if (held === null) throw new Error(`there is no plan ${planId}`);
    const { plan, manifestHash } = held;
    const marks = await this.marks(planId, manager);
    const ordered = inRollOrder(made.applications.map((one) => ({ ...one, mark: '' })));
    const lines = ordered.map((source, before) => rollLine(before + 1, source, plan));
    const issue = awaitedIssue({ ...drawBefore(planId), valuePlace: 0 }, plan);
    const numbers = lotteryNumbers(made.numbers);
    if (issue === null || numbers === null) throw new Error('a made-up draw stands on a lottery');
    const beacon = lotteryText(issue, numbers);
    const roll = [JSON.stringify(lines)];
    const drawn = await this.workshop.draw({ manifest: plan, roll, dice, beacon });
    await this.rolls.add(
      planId,
      lines,
      ordered.map(({ applicationId }, before) => {
        return { seq: before + 1, applicationId, mark: marks.get(applicationId) ?? '' };
      }),
      manager,
    );
    await this.results.add(planId, drawn.results, manager);
    const minutes = (count: number) => new Date(at.getTime() + count * MINUTE_MS);
    const [operator, notary, drawnAt] = [randomUUID(), randomUUID(), minutes(20)];
    const children = lines.reduce((sum, line) => sum + line.children.length, 0);
    const signed = { root: drawn.rollRoot, lines: lines.length, children, manifestHash };
    const value = { place: 0, value: beacon };
    const steps: readonly [DrawStepKind, Date, string, StaffRole, JsonObject][] = [
      ['seal', minutes(-120), operator, 'lottery-operator', signed],
      ['freeze', minutes(-90), notary, 'notary', signed],
      ['type-dice', minutes(-1), operator, 'lottery-operator', { digits: dice }],
      ['confirm-dice', at, notary, 'notary', { digits: dice, place: 0 }],
      ['type-value', minutes(17), operator, 'lottery-operator', value],
      ['confirm-value', minutes(18), notary, 'notary', value],
      [
        'draw',
        drawnAt,
        operator,
        'lottery-operator',
        { ...value, seed: drawn.seed, resultRoot: drawn.resultRoot },
      ],
    ];
    await this.draws.findLocked(planId, manager);
    await this.draws.change(
      planId,
      {
        ...{ state: 'drawn', manifestHash, root: drawn.rollRoot, lines: lines.length, children },
        ...{ sealedBy: operator, frozenBy: notary, dice, diceBy: operator, diceConfirmedBy: notary },
        ...{ dicedAt: at, valuePlace: 0, typedNumbersBy: operator, beacon, seed: drawn.seed },
        ...{ resultRoot: drawn.resultRoot, drawnAt, stepSeconds: STEP_SECONDS },
      },
      manager,
    );
    await this.plans.setFrozen(planId, minutes(-90), manager);
    for (const [kind, moment, personId, role, content] of steps)
      await this.ledger.keep(
        { id: randomUUID(), planId, kind, at: moment, personId, role, content },
        held.unitId,
        manager,
      );
  }

  private async marks(planId: string, manager: EntityManager): Promise<ReadonlyMap<string, string>> {
    const marks = await this.sources.marks(planId, manager);
    return new Map(marks.map(({ applicationId, mark }) => [applicationId, mark]));
  }
}
