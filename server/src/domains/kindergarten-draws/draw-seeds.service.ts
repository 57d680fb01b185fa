import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DrawStepKind } from '@yingshang/shared/contracts/kindergarten-draws';
import type { RollRecord } from '@yingshang/shared/draw';
import type { JsonObject } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { type RollSource, RollSources } from '../kindergarten-applications';
import { HeldPlans, type PlanNow } from '../kindergarten-plans';
import { awaitedIssue, lotteryNumbers, lotteryText } from './awaited-value';
import { DrawLedger } from './draw-ledger.service';
import { DrawWorkshop } from './draw-workshop';
import { DrawsRepository } from './draws.repository';
import { type DrawChange, drawBefore } from './kept-draw';
import { ResultsRepository } from './results.repository';
import { inRollOrder, rollLine } from './roll-lines';
import { RollsRepository } from './rolls.repository';

/** A made-up draw of the demo, as if two people had held it some days ago. */
export interface SeededDraw {
  readonly planId: string;
  /** People of the demo whom the minutes name. */
  readonly by: { readonly operator: string; readonly notary: string };
  readonly applications: readonly Omit<RollSource, 'mark'>[];
  readonly dice: string;
  /** Of the first lottery that the plan names. */
  readonly numbers: string;
  /** When the dice were thrown; the value comes with the plan. */
  readonly at: Date;
}

const STEP_SECONDS = 5;
const MINUTE_MS = 60_000;
/** Minutes from the dice. */
const [FROZEN_AT, DRAWN_AT] = [-90, 20];

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
    const { planId } = made;
    const held = await this.plans.find(planId, manager);
    if (held === null) throw new Error(`there is no plan ${planId}`);
    const drawn = await this.drawn(made, held);
    await this.keepRoll(planId, drawn, manager);
    await this.draws.findLocked(planId, manager);
    await this.draws.change(planId, changeOf(made, drawn), manager);
    await this.plans.setFrozen(planId, minutesFrom(made.at, FROZEN_AT), manager);
    for (const step of stepsOf(made, drawn))
      await this.ledger.keep({ id: randomUUID(), planId, ...step }, held.unitId, manager);
  }

  private async drawn(
    { planId, by, applications, dice, numbers }: SeededDraw,
    { plan, manifestHash }: PlanNow,
  ) {
    const ordered = inRollOrder(applications.map((one) => ({ ...one, mark: '' })));
    const lines = ordered.map((source, before) => rollLine(before + 1, source, plan));
    const issue = awaitedIssue({ ...drawBefore(planId), valuePlace: 0 }, plan);
    const announced = lotteryNumbers(numbers);
    if (issue === null || announced === null) throw new Error('a made-up draw stands on a lottery');
    const beacon = lotteryText(issue, announced);
    const result = await this.workshop.draw({ manifest: plan, roll: [JSON.stringify(lines)], dice, beacon });
    return { ordered, lines, beacon, result, manifestHash, ...by };
  }

  private async keepRoll(
    planId: string,
    { ordered, lines, result }: Drawn,
    manager: EntityManager,
  ): Promise<void> {
    const marks = await this.marks(planId, manager);
    const sources = ordered.map(({ applicationId }, before) => {
      return { seq: before + 1, applicationId, mark: marks.get(applicationId) ?? '' };
    });
    await this.rolls.add(planId, lines, sources, manager);
    await this.results.add(planId, result.results, manager);
  }

  private async marks(planId: string, manager: EntityManager): Promise<ReadonlyMap<string, string>> {
    const marks = await this.sources.marks(planId, manager);
    return new Map(marks.map(({ applicationId, mark }) => [applicationId, mark]));
  }
}

type Drawn = Awaited<ReturnType<DrawSeeds['drawn']>>;

const minutesFrom = (at: Date, count: number) => new Date(at.getTime() + count * MINUTE_MS);

function changeOf({ at, dice }: SeededDraw, drawn: Drawn): DrawChange {
  const { lines, manifestHash, operator, notary, beacon, result } = drawn;
  return {
    state: 'drawn',
    manifestHash,
    root: result.rollRoot,
    lines: lines.length,
    children: childrenOf(lines),
    sealedBy: operator,
    frozenBy: notary,
    dice,
    diceBy: operator,
    diceConfirmedBy: notary,
    dicedAt: at,
    valuePlace: 0,
    typedNumbersBy: operator,
    beacon,
    seed: result.seed,
    resultRoot: result.resultRoot,
    drawnAt: minutesFrom(at, DRAWN_AT),
    stepSeconds: STEP_SECONDS,
  };
}

/** As the ceremony would have noted them. */
function stepsOf({ at, dice: digits }: SeededDraw, drawn: Drawn) {
  const { lines, manifestHash, beacon, result } = drawn;
  const by = {
    operator: { personId: drawn.operator, role: 'lottery-operator' },
    notary: { personId: drawn.notary, role: 'notary' },
  } as const;
  const roll = { root: result.rollRoot, lines: lines.length, children: childrenOf(lines), manifestHash };
  const value = { place: 0, value: beacon };
  const { seed, resultRoot } = result;
  const step = <Kind extends DrawStepKind>(
    kind: Kind,
    minutes: number,
    who: keyof typeof by,
    content: JsonObject,
  ) => ({ kind, at: minutesFrom(at, minutes), ...by[who], content });
  return [
    step('seal', FROZEN_AT - 30, 'operator', roll),
    step('freeze', FROZEN_AT, 'notary', roll),
    step('type-dice', -1, 'operator', { digits }),
    step('confirm-dice', 0, 'notary', { digits, place: 0 }),
    step('type-value', DRAWN_AT - 3, 'operator', value),
    step('confirm-value', DRAWN_AT - 2, 'notary', value),
    step('draw', DRAWN_AT, 'operator', { ...value, seed, resultRoot }),
  ];
}

const childrenOf = (lines: readonly RollRecord[]) =>
  lines.reduce((sum, line) => sum + line.children.length, 0);
