import type { LiveDraw, ShownKindergarten } from '@yingshang/shared/contracts/kindergarten-draws';
import { DICE_LEAD_MS, timesOfBeacon } from '@yingshang/shared/kindergarten';
import { awaitedAt, awaitedOf } from './awaited-value';
import type { HeldDraw } from './ceremony-steps.service';
import type { DrawPerson, StepView } from './draw-views';
import { type KeptDraw, rulesOf } from './kept-draw';
import { showTimes } from './showing';

export interface LiveParts extends HeldDraw {
  /** In their order. */
  readonly steps: readonly StepView[];
  readonly counts: ReadonlyMap<
    string,
    Pick<ShownKindergarten, 'placedChildren' | 'placedLines' | 'waitingLines'>
  >;
  readonly now: number;
  readonly viewers: number;
  readonly eventsAt: string;
}

const NOBODY: DrawPerson = { role: null, name: '' };
const iso = (time: number) => new Date(time).toISOString();

/** What everybody sees of a draw at a moment. */
export function liveDraw(parts: LiveParts): LiveDraw {
  const { draw, plan, steps, now, viewers, eventsAt } = parts;
  const { title, bureau, kindergartens, drawAt, beacon } = plan.plan;
  const last = (kind: StepView['kind']) => steps.findLast((step) => step.kind === kind) ?? null;
  const values = timesOfBeacon(beacon);
  const confirmed = draw.dice === null ? null : last('confirm-dice');
  const takenBack = draw.state === 'open' ? last('take-back') : null;
  return {
    planId: draw.planId,
    title,
    bureau,
    now: iso(now),
    phase: draw.releasedAt === null ? draw.state : 'released',
    next: nextOf(parts),
    drawAt,
    diceUntil: iso((values.at(-1) ?? 0) - DICE_LEAD_MS),
    manifestHash: draw.manifestHash ?? plan.manifestHash,
    roll: rollOf(draw, last('seal'), last('freeze')),
    dice: {
      typing: draw.typedDigits ?? draw.thrown,
      typed: draw.typedDigits !== null,
      typedBy: draw.typedDigits === null ? null : (last('type-dice')?.by ?? NOBODY),
      confirmed: draw.dice,
      confirmedAt: draw.dicedAt?.toISOString() ?? null,
      confirmedBy: confirmed?.by ?? null,
    },
    value: awaitedOf(draw, plan.plan),
    seed: draw.seed,
    resultRoot: draw.resultRoot,
    drawnAt: draw.drawnAt?.toISOString() ?? null,
    kindergartens: kindergartens.length,
    shown: shownOf(parts),
    releasedAt: draw.releasedAt?.toISOString() ?? null,
    mismatch: draw.mismatch,
    takenBack: takenBack && { at: takenBack.at, reason: takenBack.reason ?? '' },
    viewers,
    eventsAt,
  };
}

function rollOf(draw: KeptDraw, seal: StepView | null, freeze: StepView | null): LiveDraw['roll'] {
  if (draw.root === null || seal === null) return null;
  const isFrozen = draw.frozenBy !== null;
  return {
    lines: draw.lines ?? 0,
    children: draw.children ?? 0,
    root: draw.root,
    sealedAt: seal.at,
    sealedBy: seal.by ?? NOBODY,
    frozenAt: isFrozen ? (freeze?.at ?? null) : null,
    frozenBy: isFrozen ? (freeze?.by ?? NOBODY) : null,
  };
}

function shownOf({ draw, plan, counts, now }: LiveParts): ShownKindergarten[] {
  const { stages } = plan.plan;
  return showTimes(draw, plan.plan)
    .filter(({ at }) => at <= now)
    .map(({ id, name, at }) => ({
      id,
      name,
      shownAt: iso(at),
      seats: stages.reduce((sum, stage) => sum + (stage.seats[id] ?? 0), 0),
      ...(counts.get(id) ?? { placedChildren: 0, placedLines: 0, waitingLines: 0 }),
    }));
}

function nextOf({ draw, plan, now }: LiveParts): LiveDraw['next'] {
  const { reviewsEnd, drawAt } = rulesOf(plan.plan);
  switch (draw.state) {
    case 'open':
      return { what: 'seal', at: iso(reviewsEnd) };
    case 'sealed':
      return { what: 'freeze', at: null };
    case 'frozen':
      return draw.typedDigits === null
        ? { what: 'dice', at: iso(drawAt) }
        : { what: 'confirmation', at: null };
    case 'diced':
      return draw.beacon === null
        ? { what: 'value', at: iso(awaitedAt(draw, plan.plan)) }
        : { what: 'draw', at: null };
    case 'drawn': {
      const next = showTimes(draw, plan.plan).find(({ at }) => at > now);
      return next === undefined ? null : { what: 'kindergarten', at: iso(next.at) };
    }
  }
}
