import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import { learnModel } from './voice/learn-model';
import { modelFile, modelSource } from './voice/model-file';
import { trainingSentences } from './voice/training-sentences';

/** Trains the model anew: is the checked-in file what the sentences give? `write` makes it so. */
export function run([write]: string[]): Promise<number> {
  const sentences = trainingSentences();
  const source = modelSource(learnModel(sentences), sentences);
  if (write === 'write') writeFileSync(modelFile, source);
  const isSame = readFileSync(modelFile, 'utf8') === source;
  const bytes = Buffer.byteLength(source);
  process.stdout.write(
    `${isSame ? 'The file is what training gives.' : 'The file is not what training gives: pnpm bench voice-model write'}
${JSON.stringify({ bench: 'voice-model', sentences: sentences.length, bytes, isSame })}
`,
  );
  return Promise.resolve(isSame ? 0 : 1);
}
