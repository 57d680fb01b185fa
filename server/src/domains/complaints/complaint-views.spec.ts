import {
  type ComplaintActor,
  type ComplaintEvent,
  type ComplaintRole,
  replay,
  usualLimits,
} from '@yingshang/shared/complaints';
import { calendarDate } from '@yingshang/shared/kernel';
import { plainComplaint } from '../../../test/support/plain-complaint';
import type { ComplaintRow } from './complaint-row';
import {
  deskView,
  duesShown,
  ownRowView,
  readingOf,
  readingsOf,
  type StoryReader,
  stepsOpenTo,
  type ToldEvent,
  timelineOf,
  unitsOfStory,
} from './complaint-views';

const today = calendarDate('2026-11-25');
const HANDLER = '00000000-0000-4000-8000-00000000000a';

const row = plainComplaint();
const names = { unit: '东区窗口', officer: null, topic: '办事拖延', district: null, handler: '示例甲' };
const desk = (changes: Partial<ComplaintRow> = {}) =>
  deskView({ row: plainComplaint(changes), names }, { me: HANDLER, today, opening: '示例开头' });

describe('a line of a desk', () => {
  it('says whose it is and what is owed first, and nothing of the hour, nor of the words but how they begin', () => {
    const line = desk();
    expect(line).toEqual({
      id: row.id,
      number: 'TS-7K3M-92QX',
      class: 'unit',
      status: 'handling',
      ground: null,
      unit: { id: 'u-east', name: '东区窗口' },
      officerName: null,
      topicName: '办事拖延',
      districtName: null,
      filedOn: '2026-11-23',
      due: { limit: 'reply', date: '2026-11-27', provisional: false },
      urgency: 'soon',
      reopenings: 0,
      opening: '示例开头',
      handlerName: '示例甲',
      mine: true,
      pressed: false,
    });
  });

  it.each<[Partial<ComplaintRow>, string]>([
    [{ dueOn: calendarDate('2026-11-24') }, 'overdue'],
    [{ dueOn: calendarDate('2026-11-25') }, 'today'],
    [{ dueOn: calendarDate('2026-12-11') }, 'later'],
    [{ dueOn: null, dueLimit: null, paused: true }, 'paused'],
    // A question after the limit does not heal it.
    [{ dueOn: calendarDate('2026-11-24'), paused: true }, 'overdue'],
    [{ status: 'answered', dueOn: null, dueLimit: null }, 'none'],
    [{ status: 'closed', dueOn: null, dueLimit: null }, 'none'],
  ])('with %j is %s', (changes, urgency) => expect(desk(changes).urgency).toBe(urgency));

  it('of which nobody knows whose it is has no unit', () => expect(desk({ unitId: null }).unit).toBeNull());

  it('is pressed as long as the office owes something', () => {
    expect(desk({ pressedOn: today }).pressed).toBe(true);
    expect(desk({ pressedOn: today, status: 'answered', dueOn: null, dueLimit: null }).pressed).toBe(false);
  });

  it('is called by the ticket before its complainant, and by no id that an office knows', () => {
    const own = ownRowView('ticket', { row, names }, today);
    expect(own).toMatchObject({ ticket: 'ticket', number: row.number, urgency: 'soon' });
    expect(JSON.stringify(own)).not.toContain(row.id);
    expect(own).not.toHaveProperty('handlerName');
  });
});

const story: readonly (readonly [ComplaintRole, ComplaintEvent, string | null])[] = [
  ['complainant', { kind: 'filed', unitId: 'u-west', on: calendarDate('2026-11-20') }, null],
  ['supervisor', { kind: 'directed', unitId: 'u-east', on: calendarDate('2026-11-20') }, null],
  ['lead', { kind: 'accepted', on: calendarDate('2026-11-20') }, null],
  ['lead', { kind: 'assigned', handlerId: HANDLER, on: calendarDate('2026-11-20') }, null],
  ['handler', { kind: 'asked', on: calendarDate('2026-11-23') }, 'question'],
  ['complainant', { kind: 'clarified', on: calendarDate('2026-11-23') }, 'clarification'],
  ['supervisor', { kind: 'urged', on: calendarDate('2026-11-24') }, 'urging'],
  ['handler', { kind: 'drafted', on: calendarDate('2026-11-24') }, 'first draft'],
  ['lead', { kind: 'draft-sent-back', on: calendarDate('2026-11-24') }, 'what to change'],
  ['handler', { kind: 'drafted', on: calendarDate('2026-11-25') }, 'second draft'],
  ['lead', { kind: 'answered', on: calendarDate('2026-11-25') }, null],
];
const told: readonly ToldEvent[] = story.map(([by, event, statementId], at) => ({
  number: at + 1,
  event,
  by,
  statementId,
}));
const words = new Map(story.flatMap(([, , id]) => (id === null ? [] : [[id, `text of ${id}`]])));
const textsFor = (reader: StoryReader) =>
  timelineOf(told, reader, { unitName: (id) => `单位${id}`, words }).flatMap(({ text }) => text ?? []);

describe('the story of a complaint', () => {
  it('tells the complainant the questions and the answer, not what staff wrote to each other', () =>
    expect(textsFor('complainant')).toEqual([
      'text of question',
      'text of clarification',
      'text of second draft',
    ]));

  it('tells the office everything that was written', () =>
    expect(textsFor('office')).toEqual([
      'text of question',
      'text of clarification',
      'text of urging',
      'text of first draft',
      'text of what to change',
      'text of second draft',
      'text of second draft',
    ]));

  it('tells whoever joined nothing that the complainant wrote', () =>
    expect(textsFor('joiner')).toEqual(['text of question', 'text of second draft']));

  it('tells the public no word', () => expect(textsFor('public')).toEqual([]));

  it('calls units by their names, and nobody else', () => {
    const lines = timelineOf(told, 'complainant', { unitName: (id) => `单位${id}`, words });
    expect(lines[0]).toMatchObject({ number: 1, kind: 'filed', line: '您提交了投诉，投诉对象：单位u-west' });
    expect(lines[1]?.line).toContain('单位u-east');
    expect(JSON.stringify(lines)).not.toContain(HANDLER);
    expect(unitsOfStory(told)).toEqual(['u-west', 'u-east']);
  });

  it.each<[ComplaintRole, ComplaintEvent['kind'], StoryReader, string]>([
    ['complainant', 'denied', 'office', 'checked'],
    ['complainant', 'denied', 'supervisor', 'whole'],
    ['complainant', 'denied', 'complainant', 'whole'],
    ['supervisor', 'revisited', 'office', 'checked'],
    ['supervisor', 'revisited', 'joiner', 'hidden'],
    ['handler', 'drafted', 'complainant', 'hidden'],
    ['handler', 'replied', 'complainant', 'unless-blocked'],
    ['handler', 'replied', 'joiner', 'checked'],
    ['lead', 'handed-back', 'office', 'unless-blocked'],
  ])('of what the %s wrote (%s) the %s reads it %s', (by, kind, reader, reading) => {
    // `kind` alone decides; the rest of an event says nothing about its text.
    const event = { kind, on: today } as ComplaintEvent;
    expect(readingOf({ event, by }, reader)).toBe(reading);
  });

  it('reads a draft that became the answer, which the one who complained could not read before', () => {
    expect(readingsOf(told, 'complainant').get('second draft')).toBe('unless-blocked');
    expect(readingsOf(told.slice(0, -1), 'complainant').get('second draft')).toBe('hidden');
    expect(readingsOf(told, 'complainant').get('first draft')).toBe('hidden');
  });
});

describe('what may be done next', () => {
  const complaint = replay(story.slice(0, 8).map(([, event]) => event));
  const lead: ComplaintActor = { role: 'lead', unitId: 'u-east' };
  const handler: ComplaintActor = { role: 'handler', unitId: 'u-east', staffId: HANDLER };
  const open = (...actors: ComplaintActor[]) => stepsOpenTo(actors, complaint, usualLimits, today);

  it('by somebody with two roles is what either may, each once', () => {
    const both = open(lead, handler);
    expect(new Set(both)).toEqual(new Set([...open(lead), ...open(handler)]));
    expect(both).toHaveLength(new Set(both).size);
    expect(both).toEqual(expect.arrayContaining(['reply', 'approve']));
  });

  it('by another unit is nothing', () => expect(open({ role: 'lead', unitId: 'u-west' })).toEqual([]));

  it('by nobody is nothing', () => expect(open()).toEqual([]));

  it('is owed by the days of its limits', () =>
    expect(duesShown(complaint, usualLimits)).toEqual([
      { limit: 'reply', date: '2026-11-25', provisional: false },
      { limit: 'solve', date: '2026-12-11', provisional: false },
    ]));
});
