import * as fc from 'fast-check';
import { SpokenSigns } from '../routing';
import { LEAST, LearnedModel, NO_TOPIC, writeModel } from './learned-model';
import { learnedWeights } from './learned-weights';
import { topics } from './topics';
import { intents } from './utterance';

/** Every sign sounds as it is written: homophones are of no matter here, but for those of 发票. */
const sounds: Readonly<Record<string, string>> = { 发: 'fa', 法: 'fa', 票: 'piao', 漂: 'piao' };
const signs = new SpokenSigns({ syllables: (text) => Array.from(text, (sign) => [sounds[sign] ?? sign]) });

const head = (classes: readonly string[], weights: Readonly<Record<string, readonly number[]>>) => ({
  classes,
  weights: new Map(Object.entries(weights)),
});
const small = LearnedModel.read(
  writeModel({
    intent: head(['complain', 'rate'], { 没人: [3, -1], 真好: [-2, 4] }),
    topic: head([NO_TOPIC, '发票'], { 发票: [-1, 3], '~fa-piao': [-1, 3], 票: [0, 0.01] }),
    sentiment: head(['negative', 'positive'], { 真好: [-1, 2] }),
  }),
);
const of = (text: string) => small.of(signs.of(text));

describe('what weights learned beforehand say of a sentence', () => {
  it('takes the class that its parts speak for, and names them', () => {
    const { intent } = of('没人管真没人');
    expect(intent.likelihood('complain')).toBeGreaterThan(intent.likelihood('rate'));
    expect(intent.heard('complain')).toEqual(['没人']);
    expect(intent.heard('rate')).toEqual([]);
  });

  it('hears what a recogniser wrote with other signs', () => {
    expect(of('领法漂').topic.likelihood('发票')).toBeGreaterThan(of('领粮本').topic.likelihood('发票'));
  });

  it('finds classes equally likely where it knows nothing', () => {
    expect(of('哦').intent.likelihood('rate')).toBeCloseTo(Math.log(0.5));
    expect(of('').topic.likelihood('发票')).toBeCloseTo(Math.log(0.5));
  });

  it('finds a class that it never saw as unlikely as can be', () => {
    expect(of('没人管').intent.likelihood('lookup-lottery')).toBe(LEAST);
  });

  it('leaves out weights that round to next to nothing', () => {
    const written = writeModel({
      intent: head(['a', 'b'], { 大: [9, 0], 小: [0.1, 0] }),
      topic: head([], {}),
      sentiment: head([], {}),
    });
    expect(written).toContain('大');
    expect(written).not.toContain('小');
  });
});

describe('the weights that are checked in', () => {
  const model = LearnedModel.read(learnedWeights);
  const labels = {
    intent: intents,
    topic: [NO_TOPIC, ...topics.map(({ label }) => label)],
    sentiment: ['positive', 'neutral', 'negative'],
  };

  it('know every class', () => {
    const [names = ''] = learnedWeights.split('\n');
    const known = names.split('\t').map((one) => one.split(' ').slice(1).sort());
    expect(known).toEqual([labels.intent, labels.topic, labels.sentiment].map((one) => [...one].sort()));
  });

  it('give a number for every class of whatever was said, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const read = () =>
          Object.entries(labels).flatMap(([slot, classes]) => {
            const learned = model.of(signs.of(text))[slot as keyof typeof labels]; // a key of what is walked
            return classes.map((label) => learned.likelihood(label));
          });
        const likelihoods = read();
        expect(likelihoods.every((one) => one >= LEAST && one <= 1e-9)).toBe(true);
        expect(read()).toEqual(likelihoods);
      }),
      { numRuns: 50 },
    );
  });
});
