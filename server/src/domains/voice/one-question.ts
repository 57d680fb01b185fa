import { levelNames, starLevels } from '@yingshang/shared/contracts/ratings';
import type { VoiceDraft } from '@yingshang/shared/contracts/voice';
import type { Guess, Intent } from '@yingshang/shared/understanding';
import { NAMED_SURELY, type NamedUnit } from './spoken-draft';

type Question = NonNullable<VoiceDraft['question']>;
type Choice = Question['choices'][number];

interface Unsure extends Pick<VoiceDraft, 'intent' | 'unit' | 'stars'> {
  /** As the sentence alone says it. */
  readonly saidIntent: Guess<Intent> | null;
  readonly pageIntent: Intent | null;
}

export const intentWords: Readonly<Record<Intent, string>> = {
  rate: '评价',
  complain: '投诉',
  'ask-policy': '问政策',
  'find-service': '找地方办事',
  'lookup-lottery': '查摇号结果',
};

/** Below this two intents are as good as equal. */
const SURE_INTENT = 0.6;
/** A sentence that is so sure of something else than its page is asked about. */
const AGAINST_PAGE = 0.8;

/** What is asked first is what the rest hangs on: what they want, then of whom, then how many stars. */
export function oneQuestion(draft: Unsure): Question | null {
  return intentQuestion(draft) ?? unitQuestion(draft) ?? starsQuestion(draft);
}

function intentQuestion({ intent, saidIntent, pageIntent }: Unsure): Question | null {
  const isAgainstPage =
    saidIntent !== null &&
    pageIntent !== null &&
    saidIntent.value !== pageIntent &&
    saidIntent.confidence > AGAINST_PAGE;
  const [other] = intent.others;
  const asked = isAgainstPage ? [pageIntent, saidIntent.value] : [intent.value, other?.value];
  if (!isAgainstPage && intent.confidence >= SURE_INTENT) return null;
  const values = asked.filter((value) => value !== undefined);
  if (values.length < 2) return null;
  const labels = values.map((value) => intentWords[value]);
  return {
    slot: 'intent',
    words: `您是想${labels.join('，还是')}？`,
    choices: values.map((value) => ({
      label: intentWords[value],
      value: { slot: 'intent', intent: value },
    })),
  };
}

function unitQuestion({ intent, unit }: Unsure): Question | null {
  if (unit === null || (intent.value !== 'rate' && intent.value !== 'complain')) return null;
  if (unit.source === 'last') return asking(`是说上次的${unit.value.name}吗？`, [unit.value]);
  const isSure = unit.source === 'page' || unit.confidence >= NAMED_SURELY;
  const [other] = unit.others;
  // Somebody at a counter who names another office surely is asked which.
  const isElsewhere =
    unit.source === 'said' && other !== undefined && unit.confidence + other.confidence >= 1;
  if (isSure && !isElsewhere) return null;
  return asking('您说的是哪个单位？', [unit.value, ...unit.others.map(({ value }) => value)]);
}

function asking(words: string, units: readonly NamedUnit[]): Question {
  const choices = units.map((unit): Choice => ({ label: unit.name, value: { slot: 'unit', unit } }));
  return { slot: 'unit', words, choices: [...choices, { label: '都不是，我来找', value: null }] };
}

function starsQuestion({ intent, stars }: Unsure): Question | null {
  if (intent.value !== 'rate' || stars !== null) return null;
  return {
    slot: 'stars',
    words: '您给几颗星？',
    choices: starLevels.map((level) => ({
      label: `${level} 颗星，${levelNames[level]}`,
      value: { slot: 'stars', stars: level },
    })),
  };
}
