import { LearnedModel, type SpokenUnit, Understanding } from '@yingshang/shared/understanding';
import { pinyinSpelling } from '../../src/domains/search/pinyin-spelling';
import { learnModel } from './learn-model';
import type { TrainingSentence } from './training-sentences';

const FOLDS = 5;
const slots = ['intent', 'stars', 'topic', 'sentiment'] as const;

/** How well each training sentence is understood by weights that were learned from the others of five parts. */
export function foldShares(
  sentences: readonly TrainingSentence[],
  units: readonly SpokenUnit[],
  places: ConstructorParameters<typeof Understanding>[2],
): Readonly<Record<string, number>> {
  const rights = Array.from(Array(FOLDS).keys(), (fold) => {
    const isOwn = (at: number) => at % FOLDS === fold;
    const model = LearnedModel.read(learnModel(sentences.filter((_, at) => !isOwn(at))));
    const understanding = new Understanding(pinyinSpelling, units, places, model);
    return sentences
      .filter((_, at) => isOwn(at))
      .map((sentence) => {
        const answer = answerOf(understanding, sentence.text);
        return slots.map((slot) => answer[slot] === sentence[slot]);
      });
  }).flat();
  const share = (isRight: (right: readonly boolean[]) => boolean) =>
    Number((rights.filter(isRight).length / rights.length).toFixed(3));
  const bySlot = slots.map((slot, at) => [slot, share((right) => right[at] === true)] as const);
  return Object.fromEntries([...bySlot, ['allFour', share((right) => right.every(Boolean))]]);
}

function answerOf(understanding: Understanding, text: string) {
  const { intent, stars, topic, sentiment } = understanding.understand(text);
  return {
    intent: intent[0]?.value,
    stars: stars?.value ?? null,
    topic: topic[0]?.value ?? null,
    sentiment: sentiment.value,
  };
}
