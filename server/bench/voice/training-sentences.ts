import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Intent, Sentiment } from '@yingshang/shared/understanding';
import { districtNames } from './district-names';

/** A sentence that we made up, and what it is meant to say. */
export interface TrainingSentence {
  readonly text: string;
  readonly intent: Intent;
  /** Null where no matter is named. */
  readonly topic: string | null;
  readonly sentiment: Sentiment;
  readonly stars: number | null;
}

const unstarred: Readonly<Record<string, readonly [Intent, Sentiment]>> = {
  '+': ['rate', 'positive'],
  '0': ['rate', 'neutral'],
  '-': ['rate', 'negative'],
  c: ['complain', 'negative'],
  a: ['ask-policy', 'neutral'],
  f: ['find-service', 'neutral'],
  l: ['lookup-lottery', 'neutral'],
  L: ['lookup-lottery', 'positive'],
};

/** All sentences of the folder, in the order of its files; 「@」 in them is a district, one after the other. */
export function trainingSentences(folder = join(__dirname, 'training')): TrainingSentence[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const lines = files.toSorted().flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'));
  return sentencesOf(lines);
}

/** `## topic` above, then lines of a mark and a sentence; the topic `-` is none. */
export function sentencesOf(lines: readonly string[]): TrainingSentence[] {
  const sentences: TrainingSentence[] = [];
  let topic: string | null = null;
  for (const line of lines) {
    if (line.startsWith('## ')) topic = line === '## -' ? null : line.slice(3);
    else if (line !== '') sentences.push(sentenceOf(line, topic, sentences.length));
  }
  return sentences;
}

function sentenceOf(line: string, topic: string | null, at: number): TrainingSentence {
  const mark = line.slice(0, 1);
  const text = line.slice(2).replaceAll('@', districtNames[at % districtNames.length] ?? '');
  const stars = Number(mark);
  if (stars > 0) return { text, topic, intent: 'rate', stars, sentiment: feelingOf(stars) };
  const known = unstarred[mark];
  if (known === undefined) throw new Error(`no such mark: ${line}`);
  const [intent, sentiment] = known;
  return { text, topic, intent, stars: null, sentiment };
}

const feelingOf = (stars: number): Sentiment => (stars > 3 ? 'positive' : stars < 3 ? 'negative' : 'neutral');
