import type { CalendarDate } from '../kernel';
import type { Condition, Rule } from './ast';
import { isDated, ruleOn } from './dated-values';
import { type Derivation, withDerived } from './derivation';
import { missingFields } from './missing-fields';
import { type OpenPart, openPart, type ParticleAnswers, questionsOf, verdictsAfter } from './open-rule';
import { settledPart } from './particle-bits';
import { prepareCondition } from './prepare-condition';
import { type PreparedRule, prepareRule } from './prepare-rule';
import type { Profile } from './profile-field';
import { profileFields } from './profile-fields';
import { answersLike, readySample } from './question-answers';
import { type OpenPolicy, type RankedQuestion, rankFirstQuestions } from './question-plan';
import { type Reach, type ReachedPolicy, reachOf } from './question-reach';
import type { Particle } from './question-sample';

export interface QuestionSetting {
  /** The rules of the policies in force. */
  readonly rules: readonly Rule[];
  /** How enterprises usually answer. Gaps are allowed, and so is an empty sample. */
  readonly sample: readonly Particle[];
  /** Facts that follow from others; never asked for. */
  readonly derivations: readonly Derivation[];
  readonly asOf: CalendarDate;
}

export interface NextQuestion {
  /** Catalogue key of the fact to ask for. */
  readonly field: string;
  /** How many open policies the answer settles: holds whatever the answer is. */
  readonly settles: Reach;
}

/**
 * The question to ask next, or null when nothing that can be asked keeps a policy open. `skipped` are the fields that
 * the person answered with 「不清楚」: they are not asked again, and what hangs on them stays open.
 */
export type AskNext = (profile: Profile, skipped: readonly string[]) => NextQuestion | null;

/**
 * Makes rules and sample ready for one day. Which question: see `rankFirstQuestions`; whose answers it is weighed by:
 * `likeParticles`; what it can settle: `reachOf`. The same input gives the same question.
 * @example const ask = prepareQuestions({ rules, sample, derivations, asOf }); ask({ entityType: 'enterprise' }, [])
 */
export function prepareQuestions({ rules, sample, derivations, asOf }: QuestionSetting): AskNext {
  const ready = rules.map((rule) => readyRule(ruleOn(rule, asOf), asOf));
  const conditions = ready.flatMap((rule) => rule.conditions);
  const particles = readySample(sample, conditions, derivations, asOf);
  return (stated, skipped) => {
    const profile = withDerived(stated, derivations);
    const question = questionNumbers(profile, skipped, derivations);
    const open = openRules(ready, profile, { question, derivations, asOf });
    if (open.every(({ questions }) => questions.length === 0)) return null;
    const answers = answersLike(profile, particles, question);
    const ranked = rankFirstQuestions(
      open.map((rule) => openPolicy(rule, answers)),
      profileFields.length,
    );
    return firstThatSettles(ranked, (field) =>
      reachOf(field, reached(open, field, profile, asOf), { profile, derivations, asOf }),
    );
  };
}

interface ReadyRule {
  readonly rule: Rule;
  readonly holds: PreparedRule;
  readonly conditions: readonly Condition[];
}

function readyRule(rule: Rule, asOf: CalendarDate): ReadyRule {
  return { rule, holds: prepareRule(rule, asOf), conditions: conditionsIn(rule) };
}

function conditionsIn(rule: Rule): readonly Condition[] {
  if ('field' in rule) return isDated(rule) ? [] : [rule];
  const children = 'all' in rule ? rule.all : 'any' in rule ? rule.any : [rule.not];
  return children.flatMap(conditionsIn);
}

/** The place in the catalogue of a field that can be asked for; -1 for what is known, derived or not clear to the person. */
function questionNumbers(
  profile: Profile,
  skipped: readonly string[],
  derivations: readonly Derivation[],
): (field: string) => number {
  const unasked = new Set([...skipped, ...derivations.map(({ field }) => field)]);
  const numbers = new Map<string, number>();
  for (const [number, { key }] of profileFields.entries()) {
    const isOpen = (profile[key] ?? null) === null;
    if (isOpen && !unasked.has(key)) numbers.set(key, number);
  }
  return (field) => numbers.get(field) ?? -1;
}

interface OpenRule extends ReadyRule {
  readonly part: OpenPart;
  readonly questions: readonly number[];
}

interface Asking {
  readonly question: (field: string) => number;
  readonly derivations: readonly Derivation[];
  readonly asOf: CalendarDate;
}

function openRules(
  ready: readonly ReadyRule[],
  profile: Profile,
  { question, derivations, asOf }: Asking,
): OpenRule[] {
  const verdict = (condition: Condition) => prepareCondition(condition, asOf)(profile[condition.field]);
  const derivation = (field: string) => derivations.find((one) => one.field === field);
  const sources = (from: Derivation) => from.sources.map(question).filter((number) => number !== -1);
  return ready.flatMap((one) => {
    if (one.holds(profile) !== null) return [];
    const part = openPart(one.rule, { verdict, question, derivation });
    // A rule without a verdict leaves a part.
    return typeof part === 'boolean'
      ? []
      : [{ ...one, part, questions: questionsOf(part, sources).slice(0, MOST_QUESTIONS) }];
  });
}

/** Bits of a number; no rule that a person could read asks for more. */
const MOST_QUESTIONS = 30;

function openPolicy({ part, questions }: OpenRule, answers: ParticleAnswers): OpenPolicy {
  const chances = new Map<number, number>();
  return {
    questions,
    chance(answered) {
      const known = chances.get(answered);
      if (known !== undefined) return known;
      const asked = new Set(questions.filter((_, place) => (answered & (1 << place)) !== 0));
      const chance = settledPart(verdictsAfter(part, asked, answers));
      chances.set(answered, chance);
      return chance;
    },
  };
}

function reached(
  open: readonly OpenRule[],
  field: string,
  profile: Profile,
  asOf: CalendarDate,
): ReachedPolicy[] {
  const number = profileFields.findIndex(({ key }) => key === field);
  return open
    .filter(({ questions }) => questions.includes(number))
    .map(({ rule, holds, conditions }) => ({
      holds,
      conditions: conditions.filter((condition) => condition.field === field),
      hangsOnIt: missingFields(rule, profile, asOf).length === 1,
    }));
}

/**
 * The best question that settles something by itself; when none does, the best that does so together with others.
 */
function firstThatSettles(
  ranked: readonly RankedQuestion[],
  reach: (field: string) => Reach,
): NextQuestion | null {
  const asked = ranked.flatMap(({ question, worth }) => {
    const field = profileFields[question]?.key;
    return field === undefined ? [] : [{ field, worth }];
  });
  for (const { field } of asked) {
    const settles = reach(field);
    if (settles.atMost > 0) return { field, settles };
  }
  const best = asked.find(({ worth }) => worth > 0);
  return best === undefined ? null : { field: best.field, settles: { surely: 0, atMost: 0 } };
}
