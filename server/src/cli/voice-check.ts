import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { LONGEST_VOICE_SECONDS } from '@yingshang/shared/contracts/statements';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { Settings } from '../platform/config';
import { cleanRecording } from '../platform/files';
import { findSherpaModel, type Recogniser, SherpaSpeech, speechEngines } from '../platform/speech';

interface CheckedFile {
  readonly name: string;
  readonly bytes: number;
  /** To be compared with what whoever gives the model out says of it. */
  readonly sha256: string;
}

interface CheckedEngine {
  readonly engine: string;
  /** SenseVoice or Paraformer; null: not the own server's. */
  readonly model: string | null;
  readonly files: readonly CheckedFile[];
  readonly problem: { readonly code: string; readonly message: string; readonly advice: string } | null;
  /** What it heard in the recording that was given along; null: none was given, or nothing was heard. */
  readonly heard: string | null;
  /** How that ended; null: none was given. */
  readonly ending: string | null;
  readonly ms: number | null;
}

export interface VoiceReport {
  readonly engines: readonly CheckedEngine[];
}

/** Looks at every engine of the settings as a server would, and loads its model. */
export async function checkVoice(
  settings: Settings,
  cwd: string,
  recording: string | null,
): Promise<Outcome<{ readonly report: VoiceReport; readonly words: string }>> {
  const wav = recording === null ? ok(null) : await readRecording(resolve(cwd, recording));
  if (!wav.ok) return wav;
  const engines: CheckedEngine[] = [];
  for (const engine of speechEngines(settings)) engines.push(await checkEngine(engine, settings, wav.value));
  const words =
    engines.length === 0
      ? '没有接语音识别（VOICE_ENGINES 没有设置），录音由人转写。'
      : engines.map(wordsOf).join('\n');
  return ok({ report: { engines }, words });
}

async function readRecording(path: string): Promise<Outcome<Buffer>> {
  const sent = await readFile(path).catch(() => null);
  if (sent === null)
    return refuse({
      code: 'voice.no-recording',
      message: `读不到录音文件 ${path}`,
      advice: '请核对路径',
    });
  const clean = cleanRecording(sent, LONGEST_VOICE_SECONDS);
  return clean.ok ? ok(clean.value.bytes) : clean;
}

async function checkEngine(
  engine: Recogniser,
  settings: Settings,
  wav: Buffer | null,
): Promise<CheckedEngine> {
  const found = engine instanceof SherpaSpeech ? await findSherpaModel(settings.voiceModelDir) : null;
  const files = found?.ok ? await Promise.all([found.value.model, found.value.tokens].map(checkedFile)) : [];
  const problem = await problemOf(engine);
  const begun = performance.now();
  const patience = AbortSignal.timeout(settings.voiceTimeoutMs);
  const heard =
    wav === null || problem !== null ? null : await engine.recognise(wav, { words: [] }, patience);
  return {
    engine: engine.engine,
    model: found?.ok ? found.value.kind : null,
    files,
    problem,
    heard: heard?.kind === 'heard' ? heard.text : null,
    ending: heard?.kind ?? null,
    ms: heard === null ? null : Math.round(performance.now() - begun),
  };
}

/** A model is only known to be good once it is loaded. */
async function problemOf(engine: Recogniser): Promise<CheckedEngine['problem']> {
  const problem = await engine.problem();
  if (problem !== null || !(engine instanceof SherpaSpeech)) return problem;
  const loaded = await engine.load();
  return loaded.ok ? null : loaded.refusal;
}

async function checkedFile(path: string): Promise<CheckedFile> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer); // a stream without an encoding
  return { name: basename(path), bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

function wordsOf({ engine, model, files, problem, heard, ending, ms }: CheckedEngine): string {
  const lines = files.map(({ name, bytes, sha256 }) => `  ${name}  ${bytes} 字节  ${sha256}`);
  const state = problem === null ? '可用' : `不能用：${problem.message}${problem.advice}`;
  const tried =
    ending === null ? [] : [`  试听：${heard ?? `没有听到话（${ending}）`}，用时 ${String(ms)} 毫秒`];
  return [`${engine}${model === null ? '' : `（${model}）`}：${state}`, ...lines, ...tried].join('\n');
}
