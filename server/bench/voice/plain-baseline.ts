import type { SpokenUnit } from '@yingshang/shared/understanding';
import type { Answer } from './voice-answers';

const intentWords = [
  ['lookup-lottery', /摇号|派位/u],
  ['complain', /投诉|举报|反映|没人管/u],
  ['rate', /星|好评|差评|满分/u],
  ['find-service', /在哪|哪个|几点|去/u],
] as const;
const signs = ['一', '两', '三', '四', '五'];

/** What a few words and the exact name find: what the rest has to be better than. */
export function plainAnswer(text: string, units: readonly SpokenUnit[]): Answer {
  const intent = intentWords.find(([, words]) => words.test(text))?.[0] ?? 'ask-policy';
  const at = signs.indexOf(/([一两三四五])颗?星/u.exec(text)?.[1] ?? '');
  const unit = units.find(({ name }) => text.includes(name))?.name ?? null;
  const stars = intent === 'rate' && at >= 0 ? at + 1 : null;
  const sentiment =
    intent === 'complain' ? 'negative' : stars === null ? 'neutral' : stars > 3 ? 'positive' : 'negative';
  return { intent, units: unit === null ? [] : [unit], officerRole: null, stars, topic: null, sentiment };
}
