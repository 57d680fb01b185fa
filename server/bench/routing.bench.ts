import 'reflect-metadata';
import type { ComplaintRouter } from '@yingshang/shared/routing';
import { demoRouter } from './routing/routing-city';
import { type RoutingSentence, routingSentences, sentenceSets } from './routing/routing-sentences';

interface Share {
  readonly top1: number;
  readonly top3: number;
}

/** How often the unit that a complaint is for is suggested first, and among three. */
export function run(): Promise<number> {
  const router = demoRouter();
  const sentences = routingSentences();
  const started = performance.now();
  const [named, tune, test] = sentenceSets.map((set) => shareOf(router, of(sentences, set)));
  const each = (performance.now() - started) / sentences.length;
  for (const sentence of of(sentences, 'named').concat(of(sentences, 'tune'))) printMiss(router, sentence);
  process.stdout.write(`
set     sentences  first  among three
${sentenceSets.map((set, at) => row(set, of(sentences, set).length, [named, tune, test][at])).join('\n')}
One answer takes ${each.toFixed(1)} ms. Of the test set no sentence is printed, so that none is tuned for.
${JSON.stringify({ bench: 'routing', named, unnamed: test })}
`);
  return Promise.resolve(0);
}

const of = (sentences: readonly RoutingSentence[], set: RoutingSentence['set']) =>
  sentences.filter((sentence) => sentence.set === set);

const suggested = (router: ComplaintRouter, { text, district }: RoutingSentence) =>
  router.route(text, { district: district ?? undefined }).map(({ unitId }) => unitId);

function shareOf(router: ComplaintRouter, sentences: readonly RoutingSentence[]): Share {
  const share = (most: number) =>
    sentences.filter((one) => suggested(router, one).slice(0, most).includes(one.unit)).length;
  const rounded = (count: number) => Number((count / sentences.length).toFixed(4));
  return { top1: rounded(share(1)), top3: rounded(share(3)) };
}

function printMiss(router: ComplaintRouter, sentence: RoutingSentence): void {
  const units = suggested(router, sentence);
  if (units[0] !== sentence.unit)
    process.stdout.write(`${sentence.text}: ${sentence.unit}, suggested ${units.join(', ')}\n`);
}

const row = (set: string, count: number, share: Share = { top1: 0, top3: 0 }) =>
  `${set.padEnd(7)} ${String(count).padStart(9)} ${share.top1.toFixed(3).padStart(6)} ${share.top3.toFixed(3).padStart(12)}`;
