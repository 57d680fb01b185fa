import { addDays, type CalendarDate, calendarDate, isWorkingDay } from '@yingshang/shared/kernel';
import type { DayOfRatings } from '@yingshang/shared/scoring';
import type { Chance } from '../need/chance';

/** How people rate a unit to which nobody does anything. */
export interface HonestUnit {
  /** Ratings on an ordinary working day; from one in three weeks to forty a day. */
  readonly rate: number;
  /** A day without work against one with it. */
  readonly weekend: number;
  /** How unlike its days are beyond chance (standard deviation of a day's rate over its mean). */
  readonly unrest: number;
  /** How much the year's seasons move it. */
  readonly season: number;
  /** Share of days with a crowd (a deadline, a new policy), when all stars rise together. */
  readonly busy: number;
  readonly praise: number;
  readonly blame: number;
  /** Day of the year from which it is rated more for good: a second hall, a new poster. */
  readonly step: { readonly day: number; readonly times: number };
}

export const FIRST_DAY = calendarDate('2025-03-03');

export function honestUnit(chance: Chance): HonestUnit {
  const praise = 0.45 + 0.5 * chance.uniform();
  return {
    rate: Math.exp(Math.log(0.05) + chance.uniform() * Math.log(800)),
    weekend: 0.7 * chance.uniform() ** 2,
    unrest: 0.35 * chance.uniform(),
    season: 0.3 * chance.uniform(),
    busy: chance.isTrue(0.5) ? 0.02 : 0,
    praise,
    blame: (1 - praise) * (0.2 + 0.6 * chance.uniform()),
    step: { day: chance.below(365), times: chance.isTrue(0.1) ? 1 + chance.uniform() : 1 },
  };
}

export function honestDays(unit: HonestUnit, days: number, chance: Chance): DayOfRatings[] {
  return Array.from({ length: days }, (_, at) => honestDay(unit, at, chance));
}

function honestDay(unit: HonestUnit, at: number, chance: Chance): DayOfRatings {
  const day = addDays(FIRST_DAY, at);
  const rate = rateOn(unit, { day, at }, chance);
  return {
    day,
    praise: poisson(rate * unit.praise, chance),
    middle: poisson(rate * (1 - unit.praise - unit.blame), chance),
    blame: poisson(rate * unit.blame, chance),
  };
}

function rateOn(unit: HonestUnit, { day, at }: { day: CalendarDate; at: number }, chance: Chance): number {
  const season = 1 + unit.season * Math.sin((2 * Math.PI * at) / 365);
  const step = at >= unit.step.day ? unit.step.times : 1;
  const crowd = chance.isTrue(unit.busy) ? 1.5 + 1.5 * chance.uniform() : 1;
  // Lognormal with mean 1.
  const spread = Math.sqrt(Math.log(1 + unit.unrest ** 2));
  const mood = Math.exp(spread * chance.normal() - spread ** 2 / 2);
  return unit.rate * (isWorkingDay(day) ? 1 : unit.weekend) * season * step * crowd * mood;
}

/** Knuth's way in logarithms; rates here stay below a few hundred. */
function poisson(rate: number, chance: Chance): number {
  let count = -1;
  for (let left = rate; left > 0 || count < 0; count += 1) left += Math.log(1 - chance.uniform());
  return Math.max(count, 0);
}
