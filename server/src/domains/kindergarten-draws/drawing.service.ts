import { Inject, Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { runDrawNow } from '@yingshang/shared/contracts/kindergarten-draws';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { Writes } from '../../platform/http';
import { CeremonySteps, type HeldDraw, type Stepper } from './ceremony-steps.service';
import type { DrawnTexts } from './draw-work';
import { DrawWorkshop } from './draw-workshop';
import type { KeptDraw } from './kept-draw';
import { hindered } from './kindergarten-draws.refusals';
import { ResultsRepository } from './results.repository';
import { isSameMismatch, RollCheck, type RollLook } from './roll-check.service';
import { RollsRepository } from './rolls.repository';
import { Steppers } from './steppers.service';

/** Draws from the sealed lines alone, and keeps the one result. */
@Injectable()
export class Drawing {
  constructor(
    private readonly steps: CeremonySteps,
    private readonly steppers: Steppers,
    private readonly rolls: RollsRepository,
    private readonly results: ResultsRepository,
    private readonly check: RollCheck,
    private readonly workshop: DrawWorkshop,
    private readonly writes: Writes,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async draw({
    params,
    body,
    actor,
    idempotencyKey,
  }: Input<typeof runDrawNow>): Promise<Outcome<ResponseOf<typeof runDrawNow>>> {
    const { id: unitId, planId } = params;
    const by = this.steppers.of(actor, unitId, runDrawNow.access.roles);
    const found = await this.steps.find(planId, unitId);
    if (!found.ok) return found;
    const look = await this.check.look(found.value.draw, found.value.plan, { ...actor, unitId });
    if (!look.ok) return look;
    // Worked out before the draw is held, so that nobody waits for it; the same inputs give the same result.
    const drawn = await this.workedOut(found.value);
    const key = {
      idempotencyKey,
      route: runDrawNow.name,
      actor: actor.personId,
      request: { ...params, ...body },
    };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(planId, unitId, manager);
      if (!held.ok) return held;
      const kept = await this.keep(
        held.value,
        { of: found.value.draw, drawn, look: look.value, by },
        manager,
      );
      if (!kept.ok) return kept;
      const { state: phase, seed, resultRoot } = kept.value;
      return ok({ phase, seed: seed ?? '', resultRoot: resultRoot ?? '' });
    });
  }

  /** Null where the ceremony is not that far. */
  private async workedOut({ draw, plan }: HeldDraw): Promise<DrawnTexts | null> {
    const { dice, beacon, valuePlace } = draw;
    if (dice === null || beacon === null || valuePlace === null) return null;
    const step = { kind: 'draw', value: valuePlace, resultRoot: '', at: this.clock.now() } as const;
    if (!this.steps.decide({ draw, plan }, step).ok) return null;
    const roll = await this.rolls.texts(draw.planId);
    return this.workshop.draw({ manifest: plan.plan, roll, dice, beacon });
  }

  private async keep(
    held: HeldDraw,
    {
      of,
      drawn,
      look,
      by,
    }: {
      readonly of: KeptDraw;
      readonly drawn: DrawnTexts | null;
      readonly look: RollLook;
      readonly by: Stepper;
    },
    manager: EntityManager,
  ): Promise<Outcome<KeptDraw>> {
    const { draw } = held;
    const at = this.clock.now();
    const resultRoot = drawn?.resultRoot ?? '';
    const step = { kind: 'draw', value: draw.valuePlace ?? 0, resultRoot, at } as const;
    const decided = this.steps.decide(held, step);
    if (!decided.ok) return decided;
    const isSame = of.dice === draw.dice && of.beacon === draw.beacon && of.root === draw.root;
    if (drawn === null || !isSame || draw.beacon === null) return hindered('value-unknown');
    // Somebody changed what two people had signed, and the roll that was published gives no root that is theirs.
    if (drawn.rollRoot !== draw.root || drawn.manifestHash !== draw.manifestHash)
      return hindered('roll-changed');
    const mismatch = await this.check.mismatch(draw, look, manager);
    const noted =
      mismatch === null || isSameMismatch(mismatch, draw.mismatch)
        ? held
        : { ...held, draw: await this.steps.keepMismatch(held, mismatch, manager) };
    const { seed } = drawn;
    const content = { place: draw.valuePlace, value: draw.beacon, seed, resultRoot };
    const change = { seed, drawnAt: new Date(at), stepSeconds: this.settings.drawShowSeconds };
    const kept = await this.steps.take(noted, step, { kind: 'draw', content, change, by }, manager);
    if (kept.ok) await this.results.add(draw.planId, drawn.results, manager);
    return kept;
  }
}
