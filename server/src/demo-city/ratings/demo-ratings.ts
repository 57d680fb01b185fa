import {
  promptsFor,
  promptsVersion,
  type RatingChannel,
  type Stars,
} from '@yingshang/shared/contracts/ratings';
import { addDays, type CalendarDate, daysBetween, isWorkingDay, versionOn } from '@yingshang/shared/kernel';
import { scoringSettings } from '@yingshang/shared/scoring';
import { Draw } from '../registry/draw';
import { answerWords, ratingWords } from './rating-words';
import { type Leaning, type UnitCharacter, unitCharacter } from './unit-characters';

/** A unit of the fictional district. */
export interface RatedUnit {
  readonly id: string;
  readonly department: string | null;
}

/** A made-up rating of a made-up unit. */
export interface DemoRating {
  readonly unitId: string;
  readonly stars: Stars;
  readonly prompts: readonly string[];
  readonly promptsVersion: number;
  readonly channel: RatingChannel;
  readonly weight: number;
  readonly day: CalendarDate;
  readonly text: string | null;
  /** What the unit answered to a bad rating. */
  readonly answer: string | null;
}

/** Thirteen months, so that the last one stands beside the same of the year before. */
const DAYS = 396;
const WORKING_DAYS_OF_A_MONTH = 21;
/** A bad rating's case takes three working days, and a long holiday may lie between: later ones would not be over. */
const FOLLOW_UP_DAYS = 14;
/** How many in a thousand write something. */
const WRITING: Readonly<Record<Stars, number>> = { 5: 25, 4: 35, 3: 90, 2: 180, 1: 200 };
/** The unit that was praised by too many at once, how many, and how many days before the end. */
const BURST = { department: 'urban', ratings: 26, daysAgo: 40 };

/**
 * What people say of the fictional district's units up to the day before `until`: the same for the same units and day.
 * Each unit draws from a seed of its own, so that another unit changes nothing of it.
 */
export function demoRatings(units: readonly RatedUnit[], until: CalendarDate): DemoRating[] {
  return units.flatMap((unit, nth) => [
    ...ratingsOf(unit, unitCharacter(unit.department, nth), until),
    ...(unit.department === BURST.department ? burstAt(unit, until) : []),
  ]);
}

function ratingsOf(unit: RatedUnit, character: UnitCharacter, until: CalendarDate): DemoRating[] {
  const draw = new Draw(`ratings ${unit.id} ${until}`);
  const found: DemoRating[] = [];
  for (let day = addDays(until, -DAYS); day < until; day = addDays(day, 1)) {
    if (!isWorkingDay(day)) continue;
    const part = 1 - daysBetween(day, until) / DAYS;
    const perDay = (character.monthly * 1000) / WORKING_DAYS_OF_A_MONTH;
    const count = Math.floor(perDay / 1000) + (draw.perMille(perDay % 1000) ? 1 : 0);
    for (let at = 0; at < count; at += 1) {
      const drawn = starsOf(draw, draw.perMille(Math.round(part * 1000)) ? character.last : character.first);
      const stars = daysBetween(day, until) > FOLLOW_UP_DAYS ? drawn : withoutCase(drawn);
      found.push(ratingOn(unit, { day, stars }, draw));
    }
  }
  return found;
}

function withoutCase(stars: Stars): Stars {
  return stars <= 2 ? 3 : stars;
}

function burstAt(unit: RatedUnit, until: CalendarDate): DemoRating[] {
  const draw = new Draw(`burst ${unit.id} ${until}`);
  let day = addDays(until, -BURST.daysAgo);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return Array.from({ length: BURST.ratings }, () => ({
    ...ratingOn(unit, { day, stars: 5 }, draw),
    channel: 'printed' as const,
    weight: versionOn(day, scoringSettings).weights.unproven,
    text: null,
  }));
}

function ratingOn(
  unit: RatedUnit,
  { day, stars }: { readonly day: CalendarDate; readonly stars: Stars },
  draw: Draw,
): DemoRating {
  const channel = draw.weighted([
    { is: 'counter' as const, weight: 55 },
    { is: 'display' as const, weight: 25 },
    { is: 'printed' as const, weight: 12 },
    { is: 'card' as const, weight: 8 },
  ]).is;
  const proof = channel === 'counter' || channel === 'display';
  const offered = promptsFor(promptsVersion, channel, stars);
  return {
    unitId: unit.id,
    stars,
    prompts: offered.filter(() => draw.perMille(380)).map(({ key }) => key),
    promptsVersion,
    channel,
    weight: versionOn(day, scoringSettings).weights[proof ? 'proven' : 'unproven'],
    day,
    // Nobody writes on a display.
    text: channel !== 'display' && draw.perMille(WRITING[stars]) ? draw.oneOf(ratingWords[stars]) : null,
    answer: stars <= 2 ? draw.oneOf(answerWords) : null,
  };
}

function starsOf(draw: Draw, leaning: Leaning): Stars {
  const levels = [5, 4, 3, 2, 1] as const;
  return draw.weighted(levels.map((stars, at) => ({ stars, weight: leaning[at] ?? 0 }))).stars;
}
