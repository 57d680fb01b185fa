import { Inject, Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type {
  getDrawMinutes,
  getDrawnKindergarten,
  LiveDraw,
} from '@yingshang/shared/contracts/kindergarten-draws';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { SETTINGS, type Settings } from '../../platform/config';
import { AnnexesRepository } from './annexes.repository';
import { CeremonySteps, type HeldDraw } from './ceremony-steps.service';
import { DrawStepsRepository } from './draw-steps.repository';
import { annexView, stepView } from './draw-views';
import { notShown } from './kindergarten-draws.refusals';
import { liveDraw } from './live-draw';
import { ResultsRepository } from './results.repository';
import { SharedLooks } from './shared-looks';
import { showTimes } from './showing';
import { Steppers } from './steppers.service';
import { Viewers } from './viewers.service';

type Minutes = ResponseOf<typeof getDrawMinutes>;
type Counts = Parameters<typeof liveDraw>[0]['counts'];

/** What everybody sees of draws. */
@Injectable()
export class LiveDraws {
  /** Of what was drawn, which never changes. */
  private readonly counted = new Map<string, { readonly root: string; readonly counts: Counts }>();

  private readonly looks = new SharedLooks(async (planId): Promise<Outcome<LiveDraw>> => {
    const minutes = await this.minutes(planId, null);
    return minutes.ok ? ok(minutes.value.live) : minutes;
  });

  constructor(
    private readonly steps: CeremonySteps,
    private readonly keptSteps: DrawStepsRepository,
    private readonly results: ResultsRepository,
    private readonly annexes: AnnexesRepository,
    private readonly steppers: Steppers,
    private readonly viewers: Viewers,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** However many watch: they share looks. */
  live(planId: string): Promise<Outcome<LiveDraw>> {
    return this.looks.ask(planId);
  }

  /** `unitId`: the bureau whose plan it must be; null: any. */
  async minutes(planId: string, unitId: string | null): Promise<Outcome<Minutes>> {
    const found = await this.steps.find(planId, unitId);
    if (!found.ok) return found;
    const [kept, annexes] = [await this.keptSteps.of(planId), await this.annexes.of(planId)];
    const ids = [
      ...kept.map(({ personId }) => personId),
      ...annexes.flatMap(({ proposedBy, decidedBy }) => [proposedBy, decidedBy]),
    ].filter((id) => id !== null);
    const names = await this.steppers.names(ids);
    const steps = kept.map((step) => stepView(step, names));
    const live = liveDraw({
      ...found.value,
      steps,
      counts: await this.counts(found.value),
      now: this.clock.now(),
      viewers: this.viewers.of(planId),
      eventsAt: this.eventsAt(planId),
    });
    return ok({
      live,
      manifestVersion: found.value.plan.plan.version,
      steps,
      annexes: annexes.map((annex) => annexView(annex, kept, names)),
    });
  }

  async kindergarten(
    planId: string,
    kindergarten: string,
  ): Promise<Outcome<ResponseOf<typeof getDrawnKindergarten>>> {
    const found = await this.steps.find(planId, null);
    if (!found.ok) return found;
    const { draw, plan } = found.value;
    const time = showTimes(draw, plan.plan).find(({ id }) => id === kindergarten);
    if (time === undefined || time.at > this.clock.now()) return notShown();
    const order = plan.plan.stages.map(({ id }) => id);
    const placed = (await this.results.placedIn(planId, kindergarten)).toSorted(
      (a, b) => order.indexOf(a.stage) - order.indexOf(b.stage) || a.rank - b.rank,
    );
    return ok({ id: kindergarten, name: time.name, placed });
  }

  private eventsAt(planId: string): string {
    return `${this.settings.drawEventsUrl ?? ''}/api/kindergarten-draws/${planId}/events`;
  }

  private async counts({ draw: { planId, resultRoot } }: HeldDraw): Promise<Counts> {
    if (resultRoot === null) return new Map();
    const known = this.counted.get(planId);
    if (known?.root === resultRoot) return known.counts;
    const waiting = await this.results.waiting(planId);
    const placed = await this.results.counts(planId);
    const ids = new Set([...waiting.keys(), ...placed.map(({ id }) => id)]);
    const counts = new Map(
      [...ids].map((id) => {
        const here = placed.find((one) => one.id === id);
        return [
          id,
          {
            placedChildren: here?.placedChildren ?? 0,
            placedLines: here?.placedLines ?? 0,
            waitingLines: waiting.get(id) ?? 0,
          },
        ];
      }),
    );
    this.counted.set(planId, { root: resultRoot, counts });
    return counts;
  }
}
