import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { packContents } from './search/pack-contents';
import { foldShares } from './voice/folds';
import { learnModel } from './voice/learn-model';
import { modelFile, modelSource } from './voice/model-file';
import { type TrainingSentence, trainingSentences } from './voice/training-sentences';

/**
 * Trains the model anew: is the checked-in file what the sentences give? `write` makes it so, `folds` tells how well a
 * fifth of the sentences is understood by what is learned from the others.
 */
export function run([what]: string[]): Promise<number> {
  const sentences = trainingSentences();
  if (what === 'folds') return Promise.resolve(printFolds(sentences));
  const source = modelSource(learnModel(sentences), sentences);
  if (what === 'write') writeFileSync(modelFile, source);
  const isSame = readFileSync(modelFile, 'utf8') === source;
  const bytes = Buffer.byteLength(source);
  process.stdout.write(
    `${isSame ? 'The file is what training gives.' : 'The file is not what training gives: pnpm bench voice-model write'}
${JSON.stringify({ bench: 'voice-model', sentences: sentences.length, bytes, isSame })}
`,
  );
  return Promise.resolve(isSame ? 0 : 1);
}

function printFolds(sentences: readonly TrainingSentence[]): number {
  const { units, places } = packContents(0);
  const folds = foldShares(sentences, units, places);
  process.stdout.write(`${JSON.stringify({ bench: 'voice-model', sentences: sentences.length, folds })}\n`);
  return 0;
}
