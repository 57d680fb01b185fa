import type { Guess, Intent, SpokenUnit, Understood } from '@yingshang/shared/understanding';
import { type Around, spokenDraft } from './spoken-draft';

const unit = (id: string): SpokenUnit => ({ id, name: `单位${id}`, regionCode: '990102' });
const guess = <Value>(value: Value, confidence: number): Guess<Value> => ({
  value,
  confidence,
  heard: ['词'],
});

const understood = (own: Partial<Understood> = {}): Understood => ({
  intent: [guess<Intent>('rate', 0.9), guess<Intent>('complain', 0.1)],
  unit: [],
  officerRole: null,
  stars: guess(4, 0.9),
  topic: [guess('占道经营', 0.7), guess('没有的事项', 0.2)],
  sentiment: guess('positive', 0.8),
  text: '打四颗星',
  ...own,
});
const around = (own: Partial<Around> = {}): Around => ({
  intent: null,
  pageUnit: null,
  lastUnit: null,
  topicIds: new Map([['占道经营', 't-stalls']]),
  ...own,
});
const draft = (said: Partial<Understood> = {}, known: Partial<Around> = {}) =>
  spokenDraft('嗯打四颗星', understood(said), around(known));

describe('the draft of what was said', () => {
  it('has each slot with how sure it is and what else it may be, and asks nothing where all is sure', () => {
    expect(draft({ unit: [guess(unit('a'), 0.9)] })).toMatchObject({
      heard: '嗯打四颗星',
      text: '打四颗星',
      intent: { value: 'rate', confidence: 0.9, others: [{ value: 'complain', confidence: 0.1 }] },
      unit: { value: { id: 'a', name: '单位a' }, source: 'said' },
      stars: { value: 4 },
      topic: { value: { id: 't-stalls' }, others: [{ value: { id: null, label: '没有的事项' } }] },
      question: null,
    });
  });

  it('takes the unit of the page where none is named, and where the named one only sounds so', () => {
    const pageUnit = unit('page');
    expect(draft({}, { pageUnit }).unit).toMatchObject({ value: { id: 'page' }, source: 'page' });
    const heard = draft({ unit: [guess(unit('else'), 0.5)] }, { pageUnit });
    expect(heard.unit).toMatchObject({
      value: { id: 'page' },
      source: 'page',
      others: [{ value: { id: 'else' } }],
    });
    expect(heard.question).toBeNull();
  });

  it('asks which, when another unit than that of the page is named surely', () => {
    const { unit: slot, question } = draft({ unit: [guess(unit('else'), 0.9)] }, { pageUnit: unit('page') });
    expect(slot).toMatchObject({
      value: { id: 'else' },
      source: 'said',
      others: [{ value: { id: 'page' } }],
    });
    expect(question).toMatchObject({
      slot: 'unit',
      choices: [{ label: '单位else' }, { label: '单位page' }, { label: '都不是，我来找', value: null }],
    });
  });

  it('asks about the unit of last time where none is named, and only of who rates or complains', () => {
    const lastUnit = unit('last');
    expect(draft({}, { lastUnit })).toMatchObject({
      unit: { value: { id: 'last' }, source: 'last' },
      question: { slot: 'unit', words: '是说上次的单位last吗？' },
    });
    const asks = draft({ intent: [guess<Intent>('find-service', 0.9)] }, { lastUnit });
    expect([asks.unit, asks.question]).toEqual([null, null]);
  });

  it('prefers, of several units that may be meant, the one of last time', () => {
    const unsure = [guess(unit('a'), 0.4), guess(unit('last'), 0.35)];
    expect(draft({ unit: unsure }, { lastUnit: unit('last') }).unit?.value.id).toBe('last');
    expect(draft({ unit: unsure }).question).toMatchObject({ slot: 'unit' });
  });

  it('leans to what the page is for, and asks when the sentence is surely something else', () => {
    const even: Guess<Intent>[] = [guess<Intent>('complain', 0.5), guess<Intent>('rate', 0.45)];
    expect(draft({ intent: even }, { intent: 'rate' }).intent.value).toBe('rate');
    const against: Guess<Intent>[] = [guess<Intent>('complain', 0.95), guess<Intent>('rate', 0.05)];
    expect(draft({ intent: against, stars: null }, { intent: 'rate' }).question).toMatchObject({
      slot: 'intent',
      words: '您是想评价，还是投诉？',
      choices: [{ label: '评价' }, { label: '投诉' }],
    });
  });

  it('asks for the stars of a rating in which none were said, and only when nothing before is open', () => {
    const { question } = draft({ stars: null, unit: [guess(unit('a'), 0.9)] });
    expect(question).toMatchObject({ slot: 'stars' });
    expect(question?.choices).toHaveLength(5);
    const two: Guess<Intent>[] = [guess<Intent>('rate', 0.5), guess<Intent>('complain', 0.5)];
    expect(draft({ intent: two, stars: null }).question?.slot).toBe('intent');
  });
});
