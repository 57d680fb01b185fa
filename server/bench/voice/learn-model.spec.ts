import { readFileSync } from 'node:fs';
import { SpokenSigns } from '@yingshang/shared/routing';
import { LearnedModel, NO_TOPIC, topics, Understanding } from '@yingshang/shared/understanding';
import { pinyinSpelling } from '../../src/domains/search/pinyin-spelling';
import { learnModel } from './learn-model';
import { digestOf, modelFile } from './model-file';
import { sentencesOf, trainingSentences } from './training-sentences';
import { voiceSentences } from './voice-sentences';

const few = sentencesOf([
  '## 积水',
  'c 一下雨门口全是水没人管',
  'c 门口全是水井盖也没人管',
  '5 门口的水抽干了真快五颗星',
  '## -',
  'f 大厅几点开门',
  'f 大厅几点关门',
  '+ 真快真好',
]);

describe('what is learned of spoken sentences', () => {
  it('is the same to the byte for the same sentences', () => {
    expect(learnModel(few)).toBe(learnModel(few));
  });

  it('carries over to sentences that were not there, and to homophones', () => {
    const model = LearnedModel.read(learnModel(few));
    const of = (text: string) => model.of(new SpokenSigns(pinyinSpelling).of(text));
    expect(of('门口全是水').topic.likelihood('积水')).toBeGreaterThan(Math.log(0.5));
    expect(of('大厅几点').topic.likelihood(NO_TOPIC)).toBeGreaterThan(Math.log(0.5));
    expect(of('门扣全事水').topic.likelihood('积水')).toBeGreaterThan(
      of('门扣全事水').topic.likelihood(NO_TOPIC),
    );
  });

  // Training anew takes seconds: `pnpm bench voice-model` compares to the byte.
  it('was learned from the sentences as they are now', () => {
    expect(readFileSync(modelFile, 'utf8').slice(0, 300)).toContain(digestOf(trainingSentences()));
  });

  it('says which words spoke for it where no list holds them', () => {
    const understanding = new Understanding(pinyinSpelling, [], []);
    const { topic, intent } = understanding.understand('楼上空调外机跟拖拉机似的');
    expect(intent[0]?.value).toBe('complain');
    expect(topic[0]?.value).toBe('噪声');
    expect(topic[0]?.heard.length).toBeGreaterThan(0);
    expect(topic[0]?.heard.every((part) => '楼上空调外机跟拖拉机似的'.includes(part))).toBe(true);
  });
});

describe('a sentence that names an office', () => {
  const city = { code: '210100', name: '沈阳市', whole: true };
  const district = { code: '210103', name: '沈河区', whole: false };
  const unit = { id: 'u', name: '沈河区营商环境建设局', regionCode: '210103' };
  const understanding = new Understanding(pinyinSpelling, [unit], [city, district]);

  it('is wanted for what is said beside the name', () => {
    const [wanted] = understanding.understand('沈河营商环境局楼上吵得睡不着').intent;
    expect(wanted?.value).toBe('complain');
    expect(wanted?.heard.length).toBeGreaterThan(0);
    expect(wanted?.heard.every((part) => '楼上吵得睡不着'.includes(part))).toBe(true);
  });

  it('has a mood that is no surer than the wish that it follows from', () => {
    for (const text of ['沈河营商局这事让人说不清', '沈河营商局', '沈河营商局给五颗星']) {
      const { intent, sentiment } = understanding.understand(text);
      expect(sentiment.confidence).toBeLessThanOrEqual(intent[0]?.confidence ?? 0);
    }
  });
});

describe('the sentences that are learned from', () => {
  const sentences = trainingSentences();
  const texts = new Set(sentences.map(({ text }) => text));

  it('are two thousand and more, no two the same', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(2000);
    expect(texts.size).toBe(sentences.length);
  });

  it('speak of every topic, and of none that there is not', () => {
    const named = new Set(sentences.flatMap(({ topic }) => topic ?? []));
    expect([...named].sort()).toEqual(topics.map(({ label }) => label).sort());
  });

  it('are none of those that are measured on', () => {
    expect(voiceSentences().filter(({ text }) => texts.has(text))).toHaveLength(0);
  });

  it('have marks that are known', () => {
    expect(() => sentencesOf(['x 没有这样的记号'])).toThrow('no such mark');
  });
});
