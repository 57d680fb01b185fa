import { burstRule, burstsOn, type DayOfRatings } from '@yingshang/shared/scoring';
import { chanceOf } from '../need/chance';
import { attacked, attackOn } from './attack';
import { honestDays, honestUnit } from './honest-unit';

export interface BurstFigures {
  readonly attacks: number;
  readonly caught: number;
  /** Honest units watched for 28 days each. */
  readonly quietMonths: number;
  readonly falseMonths: number;
  readonly honestRatings: number;
  /** Honest ratings that a false alarm would have held back. */
  readonly heldWrongly: number;
}

const YEAR = 365;
const MONTH = 28;
/** What a look needs: the span, what was usual before it, and the longest burst. */
const NEEDED = burstRule.before + Math.max(...burstRule.spans);

/** One honest unit's year a trial: looked at every evening, then attacked once. */
export function burstTrials(units: number, seed: string): BurstFigures {
  const figures = { attacks: 0, caught: 0, quietMonths: 0, falseMonths: 0, honestRatings: 0, heldWrongly: 0 };
  for (let at = 0; at < units; at += 1) {
    const chance = chanceOf(`${seed} ${at}`);
    const days = honestDays(honestUnit(chance), YEAR, chance);
    watchHonest(days, figures);
    const attack = attackOn(days, NEEDED + chance.below(YEAR - NEEDED - 7), chance);
    // Nothing pays at a unit that already stands where the attack would push it.
    if (!Number.isFinite(attack.count)) continue;
    figures.attacks += 1;
    const end = attack.from + attack.days;
    const after = attacked(days, attack, chance);
    const evenings = Array.from({ length: attack.days }, (_, past) => end - 1 - past);
    const caught = evenings.some((evening) =>
      lookOn(after, evening).some(({ direction }) => direction === attack.direction),
    );
    if (caught) figures.caught += 1;
  }
  return figures;
}

function lookOn(days: readonly DayOfRatings[], evening: number) {
  const today = days[evening];
  return today === undefined
    ? []
    : burstsOn(today.day, days.slice(Math.max(evening + 1 - NEEDED, 0), evening + 1));
}

function watchHonest(
  days: readonly DayOfRatings[],
  figures: { -readonly [Key in keyof BurstFigures]: number },
): void {
  for (let from = NEEDED; from + MONTH <= days.length; from += MONTH) {
    const found = Array.from({ length: MONTH }, (_, past) => lookOn(days, from + past)).flat();
    figures.quietMonths += 1;
    if (found.length > 0) figures.falseMonths += 1;
    const held = days.slice(from - 7, from + MONTH).reduce((sum, day) => {
      const directions = new Set(
        found
          .filter((burst) => burst.from <= day.day && day.day <= burst.to)
          .map(({ direction }) => direction),
      );
      return sum + [...directions].reduce((all, direction) => all + day[direction], 0);
    }, 0);
    figures.heldWrongly += held;
    figures.honestRatings += days
      .slice(from, from + MONTH)
      .reduce((sum, { praise, middle, blame }) => sum + praise + middle + blame, 0);
  }
}
