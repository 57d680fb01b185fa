import 'reflect-metadata';
import { Understanding } from '@yingshang/shared/understanding';
import { pinyinSpelling } from '../src/domains/search/pinyin-spelling';
import { median } from './match/timing';
import { packContents } from './search/pack-contents';
import { plainAnswer } from './voice/plain-baseline';
import { type Answer, rightOf, type Shares, sharesOf, slots } from './voice/voice-answers';
import { type VoiceSentence, voiceSentences, voiceSets } from './voice/voice-sentences';

/** How well spoken sentences are understood, slot by slot, against a few words and exact names. */
export function run([without]: string[]): Promise<number> {
  const { units, places } = packContents(0);
  const understanding = new Understanding(pinyinSpelling, units, places);
  // `pnpm bench voice without-test`: while words and weights are chosen, not even the figure is looked at.
  const sentences = voiceSentences().filter(({ set }) => set !== 'test' || without !== 'without-test');
  const times: number[] = [];
  const ours = sentences.map((sentence) => {
    const started = performance.now();
    const answer = answerOf(understanding, sentence.text);
    times.push(performance.now() - started);
    return { sentence, answer, right: rightOf(sentence, answer) };
  });
  for (const { sentence, answer, right } of ours)
    if (!right.allSlots && sentence.set !== 'test') printMiss(sentence, answer);
  const [first, tune, further, test] = voiceSets.map((set) => {
    const rights = ours.filter(({ sentence }) => sentence.set === set).map(({ right }) => right);
    return rights.length === 0 ? undefined : sharesOf(rights);
  });
  const plain = sentences.filter(({ set }) => set === 'first');
  const baseline = sharesOf(plain.map((one) => rightOf(one, plainAnswer(one.text, units))));
  const msMedian = Number(median(times).toFixed(2));
  process.stdout.write(`
slot         first   tune further  test  plain words (first)
${slots.map((slot) => row(slot, [first, tune, further, test, baseline])).join('\n')}
${sentences.length} sentences, one takes ${msMedian} ms in the middle. Of the test set none is printed, so that none is tuned for.
${JSON.stringify({ bench: 'voice', ...first, msMedian, hard: { tune, further, test }, baseline })}
`);
  return Promise.resolve(0);
}

function answerOf(understanding: Understanding, text: string): Answer {
  const { intent, unit, officerRole, stars, topic, sentiment } = understanding.understand(text);
  return {
    intent: intent[0]?.value ?? '',
    units: unit.map(({ value }) => value.name),
    officerRole: officerRole?.value ?? null,
    stars: stars?.value ?? null,
    topic: topic[0]?.value ?? null,
    sentiment: sentiment.value,
  };
}

function printMiss(sentence: VoiceSentence, answer: Answer): void {
  const { text, intent, unit, officerRole, stars, topic, sentiment } = sentence;
  const wanted = { intent, unit, officerRole, stars, topic, sentiment };
  const got = { ...answer, unit: answer.units[0] ?? null };
  const wrong = (Object.keys(wanted) as (keyof typeof wanted)[])
    .filter((slot) => wanted[slot] !== got[slot])
    .map((slot) => `${slot} ${String(got[slot])}, not ${String(wanted[slot])}`);
  process.stdout.write(`${text}: ${wrong.join('; ')}\n`);
}

const row = (slot: keyof Shares, shares: readonly (Shares | undefined)[]) =>
  slot.padEnd(12) + shares.map((one) => (one?.[slot].toFixed(3) ?? '').padStart(7)).join('');
