import { SpokenSigns } from '@yingshang/shared/routing';
import { CueListener, learnedSlots, NO_TOPIC, spokenFeatures, writeModel } from '@yingshang/shared/understanding';
import { pinyinSpelling } from '../../src/domains/search/pinyin-spelling';
import { trainHead } from './train-head';
import type { TrainingSentence } from './training-sentences';

/** The written model that these sentences give; the same sentences give the same model, to the byte. */
export function learnModel(sentences: readonly TrainingSentence[]): string {
  const signs = new SpokenSigns(pinyinSpelling);
  const cues = new CueListener(signs);
  const features = sentences.map(({ text }) => {
    const sentence = signs.of(text);
    return spokenFeatures(sentence, cues.hear(text, sentence).traits);
  });
  const head = (slot: (typeof learnedSlots)[number]) =>
    trainHead(sentences.map((one, at) => ({ features: features[at] ?? [], label: one[slot] ?? NO_TOPIC })));
  return writeModel({ intent: head('intent'), topic: head('topic'), sentiment: head('sentiment') });
}
