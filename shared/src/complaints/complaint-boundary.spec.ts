import fc from 'fast-check';
import { type BoundaryRule, boundariesOf, wrongWithBoundary } from './complaint-boundary';

const rule = (own: Partial<BoundaryRule>): BoundaryRule => ({
  id: 'fire',
  kind: 'danger',
  label: '正在着火',
  line: '119',
  words: ['着火'],
  notMeant: ['差点着火'],
  unless: [],
  topics: [],
  ...own,
});
const fire = rule({});
const daily = rule({
  id: 'daily',
  kind: 'not-business',
  label: '日常生活',
  line: '12345',
  words: ['邻居'],
  notMeant: [],
  unless: ['店'],
  topics: ['heating'],
});
const question = rule({
  id: 'question',
  kind: 'question',
  label: '想问办法',
  line: null,
  words: ['怎么办理'],
  notMeant: [],
  unless: ['投诉'],
});
const rules = [question, daily, fire];
const ids = (text: string, topic: string | null = null) =>
  boundariesOf(text, topic, rules).map(({ id }) => id);

describe('before a complaint is filed', () => {
  it('danger is named first, with what was heard', () => {
    expect(boundariesOf('邻居家着火了', null, rules)).toEqual([
      { id: 'fire', kind: 'danger', label: '正在着火', line: '119', heard: ['着火'] },
      { id: 'daily', kind: 'not-business', label: '日常生活', line: '12345', heard: ['邻居'] },
    ]);
  });

  it.each([
    ['差点着火', []],
    ['上回差点着火，现在又着火了', ['fire']],
    ['着 火 了', ['fire']],
    ['邻居把我店门堵了', []],
    ['执照怎么办理', ['question']],
    ['投诉窗口不说怎么办理', []],
    ['差差点着火着火', ['fire']],
  ])('「%s」 is a case of %j', (text, wanted) => expect(ids(text)).toEqual(wanted));

  it('the topic is enough, unless something speaks for a complaint', () => {
    expect(ids('一直不热', 'heating')).toEqual(['daily']);
    expect(ids('我店里一直不热', 'heating')).toEqual([]);
  });

  it('a word of danger is never outvoted by what else is said', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('店', '投', '诉', '差', '点', '火', '我', ' ', '|') }),
        (noise) => {
          expect(ids(`${noise}。着火。${noise}`)).toContain('fire');
        },
      ),
    );
  });
});

describe('a boundary of a pack', () => {
  it('that holds together is accepted', () =>
    expect(rules.map(wrongWithBoundary)).toEqual([null, null, null]));

  it.each<[string, Partial<BoundaryRule>, string]>([
    ['danger without a line', { line: null }, 'line'],
    ['danger with a way out', { unless: ['店'] }, 'unless'],
    ['no word at all', { words: [], notMeant: [] }, 'words'],
    ['an exception to nothing', { notMeant: ['下雨'] }, 'notMeant'],
    ['a word that is its own exception', { notMeant: ['着火'] }, 'notMeant'],
  ])('is refused for %s', (_what, own, field) => expect(wrongWithBoundary(rule(own))?.field).toBe(field));
});
