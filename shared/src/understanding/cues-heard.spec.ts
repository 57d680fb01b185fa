import { SpokenSigns } from '../routing';
import { CueListener } from './cues-heard';

const signs = new SpokenSigns({ syllables: (text) => Array.from(text, (sign) => [sign]) });
const listener = new CueListener(signs);
const hear = (text: string) => listener.hear(text, signs.of(text));

describe('what words and rules find in a sentence', () => {
  it('are words for what is wanted, and the shape of it', () => {
    const { intents, shapes } = hear('我要投诉三个月了没人管');
    expect(intents.map(({ phrase }) => phrase)).toContain('投诉');
    expect(shapes.map(({ for: intent }) => intent)).toContain('complain');
  });

  it('are no words that are denied', () => {
    expect(hear('我不是投诉').intents).toEqual([]);
  });

  it.each(['先去公证还是直接去登记', '中午有人吗', '请问谁管这个事'])('「%s」 is a question', (text) =>
    expect(hear(text).isQuestion).toBe(true),
  );

  it.each(['找了三回还是没人管', '还是那个样'])('「%s」 is none', (text) =>
    expect(hear(text).isQuestion).toBe(false),
  );

  it('is told to the learned model in words of its own, each once', () => {
    const { traits } = hear('垃圾没人清垃圾堆了三个月了还给不给清给三颗星');
    expect(traits).toEqual(
      expect.arrayContaining(['topic:环境卫生', 'stars', 'waited', 'asks:yes-or-no', 'cue:complain:3']),
    );
    expect(new Set(traits).size).toBe(traits.length);
    expect(traits.every((trait) => !trait.includes(' '))).toBe(true);
  });
});
