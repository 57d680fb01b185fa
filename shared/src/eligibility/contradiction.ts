import { dateInWords, type Refusal } from '../kernel';
import type { Rule } from './ast';
import { canHold } from './can-hold';
import { FIRST_DAY, type Stage } from './narrow-facts';
import type { World } from './possible-facts';
import { ruleWords } from './rule-words';
import { type Wanted, wantedAnswer } from './wanted-answer';
import type { CodeNames } from './wording';

/** Conditions weighed in one look at a rule: about a second of work at most, reached only by rules made for it. */
const EFFORT = 200_000;

/** Facts as `checkProfile` takes them, or, with `real`, as the catalogue says they can be; at any stage. */
export function allFacts(real = false): Omit<World, 'stage'> {
  return { real, effort: { left: EFFORT } };
}

/**
 * Why no enterprise can meet the rule on any day of the world's stage, or null when one can (or when that could not
 * be ruled out). The place is the last of the conditions that exclude each other.
 */
export function findContradiction(
  rule: Rule,
  world: World,
  names: CodeNames,
  isFirst: boolean,
): Refusal | null {
  const { stage } = world;
  const wanted = wantedAnswer(rule, true, stage.first, 'eligibility');
  if (canHold([wanted], world)) return null;
  const core = smallestClash(wanted, world);
  const since = isFirst || stage.first === FIRST_DAY ? '' : `从${dateInWords(stage.first)}起，`;
  return {
    code: 'eligibility.contradiction',
    message: `${since}${clashWords(core, stage, names)}，没有企业能符合`,
    advice: adviceFor(core),
    field: core.at(-1)?.path ?? 'eligibility',
  };
}

/** A part that is impossible by itself is looked into; then whatever can be left out of a clash is left out. */
function smallestClash(wanted: Wanted, world: World): readonly Wanted[] {
  let core = requiredParts(wanted);
  for (const part of core) {
    const others = core.filter((other) => other !== part);
    if (others.length > 0 && !canHold(others, world)) core = others;
  }
  return core;
}

/** What must come true on its own, groups laid flat; a condition stays whole, for that is how it is worded. */
function requiredParts(wanted: Wanted): readonly Wanted[] {
  if ('field' in wanted.rule) return [wanted];
  if ('every' in wanted) return wanted.every.flatMap(requiredParts);
  return 'some' in wanted && wanted.some.length === 1 ? wanted.some.flatMap(requiredParts) : [wanted];
}

function clashWords(core: readonly Wanted[], stage: Stage, names: CodeNames): string {
  const words = core.map(({ rule, holds }) => quoted(ruleWords(rule, names, stage.first, holds)));
  const [only] = core;
  if (only && core.length === 1) {
    return 'some' in only && only.some.length > 1 && !('field' in only.rule)
      ? `${words[0]}的每一项都不可能成立`
      : `${words[0]}不可能成立`;
  }
  return `${words.slice(0, -1).join('、')}与${words.at(-1)}不能同时成立`;
}

const MOST_QUOTED = 200;

function quoted(words: string): string {
  return words.length > MOST_QUOTED ? `「${words.slice(0, MOST_QUOTED)}……」` : `「${words}」`;
}

function adviceFor(core: readonly Wanted[]): string {
  return core.length === 1
    ? '改正这个条件，或去掉它'
    : '改正其中一个条件；如果本意是满足其一即可，把它们放进「任一」组';
}
