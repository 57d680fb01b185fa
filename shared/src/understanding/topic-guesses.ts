import { guesses } from './guesses';
import { LEAST, type Learned, NO_TOPIC } from './learned-model';
import type { Heard } from './phrases-heard';
import { type Topic, topics } from './topics';
import { topicsOfUnit } from './unit-kinds';
import type { Guess, Intent, SpokenUnit } from './utterance';

/** Topics that any office may have; where they are nothing special to the office, they say little. */
const ANYWHERE: ReadonlySet<string> = new Set([
  '排队',
  '材料',
  '窗口态度',
  '办事慢',
  '政策兑现',
  '网点位置',
  '企业走访',
]);

const WANTED = 0.7;
const UNWANTED = -0.4;
const OF_THE_UNIT = 1;
const NOTHING_SPECIAL = 0.35;
const USUAL_OF_UNIT = 1.1;
/** What the learned model thinks, beside the signs that were heard. */
const LEARNED = 1;
/** What was not named is a guess only where the learned model thinks it this likely, as a logarithm. */
const LEAST_LIKELY = -3;

interface TopicHeard {
  readonly signs: number;
  readonly heard: readonly string[];
}

/**
 * What it is about: words of the lists, what the learned model thinks, what is usual for what is wanted and for the
 * office. None where none is likelier than all of them.
 */
export function topicGuesses(
  words: readonly Heard<Topic>[],
  learned: Learned,
  wanted: Intent,
  unit: SpokenUnit | undefined,
): Guess<string>[] {
  const usual = unit === undefined ? [] : topicsOfUnit(unit.name);
  const heard = heardByLabel(words);
  const assumed = usualOf(usual, wanted);
  const likely = (label: string) => (learned.likelihood(label) - LEAST) * LEARNED;
  const scored = topics.flatMap((topic) => {
    const { label } = topic;
    const own = heard.get(label);
    const isUsual = usual.includes(label);
    const isAssumed = own === undefined && label === assumed;
    if (own === undefined && !isAssumed && learned.likelihood(label) < LEAST_LIKELY) return [];
    const isVague = unit !== undefined && ANYWHERE.has(label) && !isUsual;
    const said = (own?.signs ?? 0) * (isVague ? NOTHING_SPECIAL : 1);
    const habit = topic.wants.includes(wanted) ? WANTED : UNWANTED;
    const office = isAssumed ? USUAL_OF_UNIT : isUsual ? OF_THE_UNIT : 0;
    const score = said + habit + office + likely(label);
    return [{ value: label, score, heard: own?.heard ?? learned.heard(label) }];
  });
  const none = { value: NO_TOPIC, score: likely(NO_TOPIC), heard: [] };
  const [first, ...others] = guesses([...scored, none]);
  if (first === undefined || first.value === NO_TOPIC) return [];
  return [first, ...others].filter(({ value }) => value !== NO_TOPIC).slice(0, 3);
}

function heardByLabel(words: readonly Heard<Topic>[]): ReadonlyMap<string, TopicHeard> {
  const byLabel = new Map<string, TopicHeard>();
  for (const { meaning, signs, phrase } of words) {
    const known = byLabel.get(meaning.label) ?? { signs: 0, heard: [] };
    byLabel.set(meaning.label, {
      signs: Math.max(known.signs, signs) + (known.signs > 0 ? 0.5 : 0),
      heard: [...known.heard, phrase],
    });
  }
  return byLabel;
}

/** What an office mostly does for those who want this. */
function usualOf(usual: readonly string[], wanted: Intent): string | undefined {
  return usual.find((label) => topics.some((topic) => topic.label === label && topic.wants.includes(wanted)));
}
