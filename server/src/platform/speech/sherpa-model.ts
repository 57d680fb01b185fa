import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { modelFilesMissing, modelUnreadable, noModelFolder } from './speech.refusals';

export interface SherpaModel {
  readonly kind: 'sense-voice' | 'paraformer';
  readonly model: string;
  readonly tokens: string;
}

/** The smaller one first: it is nearly as good, and four times as fast. */
const MODELS = ['model.int8.onnx', 'model.onnx'] as const;
const TOKENS = 'tokens.txt';
/** Both models name their files alike; only SenseVoice has tokens for languages. */
const LANGUAGE_TOKEN = /^<\|zh\|>\s/mu;
/** Of either model: a token and its number. */
const TOKEN_LINE = /^\S+\s\d+$/u;

/** Finds the model in a folder by the names of its files, without loading it. */
export async function findSherpaModel(folder: string | undefined): Promise<Outcome<SherpaModel>> {
  if (folder === undefined) return refuse(noModelFolder);
  const names = await readdir(folder).catch(() => [] as string[]);
  const model = MODELS.find((name) => names.includes(name));
  const missing = [...(model === undefined ? [MODELS[0]] : []), ...(names.includes(TOKENS) ? [] : [TOKENS])];
  if (model === undefined || missing.length > 0) return refuse(modelFilesMissing(missing));
  const tokens = await readFile(join(folder, TOKENS), 'utf8').catch(() => '');
  // The first line shows whether it is a list of tokens at all.
  if (!TOKEN_LINE.test(tokens.split('\n', 1)[0]?.trimEnd() ?? '')) return refuse(modelUnreadable);
  const kind = LANGUAGE_TOKEN.test(tokens) ? 'sense-voice' : 'paraformer';
  return ok({ kind, model: join(folder, model), tokens: join(folder, TOKENS) });
}
