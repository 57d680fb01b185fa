import { SpokenSigns } from '@yingshang/shared/routing';
import {
  CueListener,
  type LearnedSlot,
  NO_TOPIC,
  spokenFeatures,
  writeModel,
} from '@yingshang/shared/understanding';
import { pinyinSpelling } from '../../src/domains/search/pinyin-spelling';
import { trainHead } from './train-head';
import type { TrainingSentence } from './training-sentences';

/** A sentence as it is learned from. */
export interface Lesson {
  readonly features: readonly string[];
  readonly labels: Readonly<Record<LearnedSlot, string>>;
}

export function lessonsOf(sentences: readonly TrainingSentence[]): Lesson[] {
  const signs = new SpokenSigns(pinyinSpelling);
  const cues = new CueListener(signs);
  return sentences.map(({ text, intent, topic, sentiment }) => {
    const sentence = signs.of(text);
    return {
      features: spokenFeatures(sentence, cues.hear(text, sentence).traits),
      labels: { intent, topic: topic ?? NO_TOPIC, sentiment },
    };
  });
}

/** The written model that these sentences give; the same sentences give the same model, to the byte. */
export function learnModel(sentences: readonly TrainingSentence[]): string {
  const lessons = lessonsOf(sentences);
  const head = (slot: LearnedSlot) =>
    trainHead(lessons.map(({ features, labels }) => ({ features, label: labels[slot] })));
  return writeModel({ intent: head('intent'), topic: head('topic'), sentiment: head('sentiment') });
}
