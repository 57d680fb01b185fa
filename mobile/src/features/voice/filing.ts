import { promptsVersion, type Stars, starLevels } from '@yingshang/shared/contracts/ratings';
import type { Confirmation } from '@yingshang/shared/contracts/voice';
import { isFiled, type Understood } from './understood';

/** What the row says that still is to be chosen before anything can be filed; undefined: nothing is. */
export function lackWords(now: Understood): string | undefined {
  if (now.intent === null) return '请先点上面一行，选评价还是投诉。';
  if (now.intent === 'rate' && now.occasionId === null && now.unit === null)
    return '请点“评价谁”，选一个单位。';
  if (now.intent === 'rate' && starsOf(now) === undefined) return '请点“几颗星”，选一个满意程度。';
  if (!isFiled(now.intent) && now.text.trim() === '') return '请点“找什么”，写一个词。';
  return undefined;
}

const starsOf = ({ stars }: Understood): Stars | undefined => starLevels.find((level) => level === stars);

/** What becomes of the recording. */
export interface OwnSound {
  /** There was a transcript to confirm. */
  readonly wasHeard: boolean;
  readonly drops: boolean;
}

/**
 * Everything that is filed stands in it, as the rows show it; null while something is missing. What a person chose that
 * has no field of its own is said in the words, where whoever reads them sees it.
 */
export function confirmationOf(now: Understood, sound: OwnSound): Confirmation | null {
  const { intent, unit, occasionId, officer, topic } = now;
  if (lackWords(now) !== undefined || intent === null) return null;
  const text = wordsToFile(now);
  const recording = recordingOf(now.text.trim(), sound);
  if (intent === 'rate') {
    const stars = starsOf(now);
    if (stars === undefined) return null;
    const rated =
      occasionId === null ? { unitId: unit?.id ?? '', officerId: officer?.id ?? null } : { occasionId };
    const plain = { promptsVersion, prompts: [], named: false, enterpriseId: null };
    return { kind: 'rate', recording, rated, stars, text, ...plain };
  }
  if (intent !== 'complain') return { kind: 'find', words: text };
  return {
    kind: 'complain',
    recording,
    class: classOf(now),
    unitId: unit?.id ?? null,
    officerId: officer?.id ?? null,
    policyId: null,
    topicId: topic?.id ?? null,
    regionCode: null,
    place: '',
    text,
    mayPublish: false,
  };
}

function classOf({ unit, officer }: Understood): 'unit' | 'officer' | 'unknown' {
  if (officer !== null) return 'officer';
  return unit === null ? 'unknown' : 'unit';
}

/** Without words somebody types what was said; words that stand for it need no sound if the person wants none. */
function recordingOf(text: string, { wasHeard, drops }: OwnSound): 'heard' | 'type' | 'drop' {
  if (text === '') return 'type';
  if (drops) return 'drop';
  return wasHeard ? 'heard' : 'type';
}

/** 「…（说的是窗口人员，关于排队）」: only what was chosen by a tap and stands nowhere in the words. */
export function wordsToFile({ text, intent, corrected, officerRole, topic }: Understood): string {
  const words = text.trim();
  // A complaint's topic is sent as such, if the city knows it.
  const hasTopicField = intent === 'complain' && topic?.id != null;
  const role = corrected.has('officerRole') && officerRole !== null ? `说的是${officerRole}` : '';
  const about = corrected.has('topic') && topic !== null && !hasTopicField ? `关于${topic.label}` : '';
  const added = [
    words.includes(officerRole ?? '') ? '' : role,
    words.includes(topic?.label ?? '') ? '' : about,
  ].filter((part) => part !== '');
  return added.length === 0 || !isFiled(intent) ? words : `${words}（${added.join('，')}）`;
}

/** Read to the person by the phone: what would be filed, in one breath. */
export function spokenSummary(rows: readonly { readonly label: string; readonly value: string }[]): string {
  return `${rows.map(({ label, value }) => `${label}：${value}`).join('。')}。对的话，请点“对，提交”。`;
}
