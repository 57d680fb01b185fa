import { addDays, type CalendarDate, calendarDate } from '../kernel';
import type { ComplaintActor, ComplaintCommand } from './complaint-command';
import type { ComplaintEvent } from './complaint-event';
import { type Complaint, commandsOpenTo, decide, replay, usualLimits, wrongWithLimits } from './index';

const monday = calendarDate('2026-11-23');
const text = '情况说明';
const complainant: ComplaintActor = { role: 'complainant' };
const assisted: ComplaintActor = { role: 'assisted' };
const platform: ComplaintActor = { role: 'platform' };
const lead: ComplaintActor = { role: 'lead', unitId: 'unit' };
const handler: ComplaintActor = { role: 'handler', unitId: 'unit', staffId: 'staff' };
const outside: ComplaintActor = { role: 'supervisor', worksIn: ['city'] };
type Taken = readonly [ComplaintActor, ComplaintCommand];

const accepted: readonly Taken[] = [
  [complainant, { kind: 'file', unitId: 'unit' }],
  [lead, { kind: 'accept' }],
];
const assigned: readonly Taken[] = [...accepted, [lead, { kind: 'assign', handlerId: 'staff' }]];
const answering: readonly Taken[] = [
  [lead, { kind: 'assign', handlerId: 'staff' }],
  [handler, { kind: 'draft', text }],
  [lead, { kind: 'approve' }],
];
const answered: readonly Taken[] = [...accepted, ...answering];
const denied: readonly Taken[] = [[complainant, { kind: 'deny', text }]];
const disputed: readonly Taken[] = [...answered, ...denied, ...answering, ...denied, ...answering, ...denied];

function eventsAfter(
  steps: readonly Taken[],
  today: CalendarDate = monday,
  before: readonly ComplaintEvent[] = [],
): ComplaintEvent[] {
  const events = [...before];
  for (const [actor, command] of steps) {
    const complaint = events.length === 0 ? null : replay(events);
    const decided = decide(complaint, command, { actor, today, profile: usualLimits });
    if (!decided.ok) throw new Error(`${command.kind}: ${decided.refusal.code}`);
    events.push(...decided.value);
  }
  return events;
}
const after = (...told: Parameters<typeof eventsAfter>): Complaint => replay(eventsAfter(...told));
function refusal(
  complaint: Complaint | null,
  actor: ComplaintActor,
  command: ComplaintCommand,
  today = monday,
) {
  const decided = decide(complaint, command, { actor, today, profile: usualLimits });
  return decided.ok ? null : decided.refusal.code;
}
const silent = addDays(monday, 8);
const awaited = eventsAfter([[platform, { kind: 'call-for-revisit' }]], silent, eventsAfter(answered));

describe('a complaint', () => {
  it('is accepted, assigned, answered with the lead’s word, and closed by the complainant', () => {
    const events = eventsAfter([...answered, [complainant, { kind: 'confirm' }]]);
    expect(events.map(({ kind }) => kind)).toEqual([
      'filed',
      'accepted',
      'assigned',
      'drafted',
      'answered',
      'confirmed',
      'closed',
    ]);
    expect(replay(events)).toMatchObject({ status: 'closed', ground: 'complainant-confirmed' });
  });

  it('cannot be turned away or closed by the office complained of', () => {
    const filed = after(accepted.slice(0, 1));
    expect(refusal(filed, lead, { kind: 'return', ground: 'asked-back', text })).toBe('complaints.not-yours');
    expect(refusal(after(answered), handler, { kind: 'confirm' })).toBe('complaints.not-yours');
    expect(commandsOpenTo(lead, after(answered), usualLimits, monday)).toEqual([]);
  });

  it('is not confirmed by whoever helps at a window, who may deny for the complainant', () => {
    expect(refusal(after(answered), assisted, { kind: 'confirm' })).toBe('complaints.not-yours');
    expect(after([...answered, [assisted, { kind: 'deny', text }]])).toMatchObject({ status: 'reopened' });
  });

  it('is nothing to the staff of another unit, and belongs to the handler it was given to', () => {
    const one = after(assigned);
    const stranger: ComplaintActor = { role: 'handler', unitId: 'other', staffId: 'staff' };
    const colleague: ComplaintActor = { role: 'handler', unitId: 'unit', staffId: 'colleague' };
    expect(refusal(one, stranger, { kind: 'draft', text })).toBe('complaints.unknown');
    expect(refusal(one, { role: 'lead', unitId: 'other' }, { kind: 'approve' })).toBe('complaints.unknown');
    expect(refusal(one, colleague, { kind: 'draft', text })).toBe('complaints.not-assigned');
  });

  it('is not decided on by a supervisor who works in the unit', () => {
    const own: ComplaintActor = { role: 'supervisor', worksIn: ['unit'] };
    expect(refusal(after(disputed), own, { kind: 'decide', result: 'settled', text })).toBe(
      'complaints.own-unit',
    );
  });

  it('that a unit handed back is not given away by a supervisor who works in that unit', () => {
    const own: ComplaintActor = { role: 'supervisor', worksIn: ['unit'] };
    const handedBack = after([...accepted, [lead, { kind: 'hand-back', text }]]);
    const direct = { kind: 'direct', unitId: 'other' } as const;
    expect(handedBack.unitId).toBeNull();
    expect(refusal(handedBack, own, direct)).toBe('complaints.own-unit');
    expect(refusal(handedBack, outside, direct)).toBeNull();
  });

  it('that was returned is filed again, and checked anew', () => {
    const returned = eventsAfter([
      ...accepted.slice(0, 1),
      [outside, { kind: 'return', ground: 'cannot-be-understood', text }],
    ]);
    expect(replay(returned)).toMatchObject({ status: 'returned', ground: null });
    const again = after([[complainant, { kind: 'file', unitId: 'unit' }]], addDays(monday, 3), returned);
    expect(again).toMatchObject({ status: 'submitted', filedOn: '2026-11-26' });
  });

  it('of which nobody knows whose it is waits for the supervisor’s choice', () => {
    const filed = after([[complainant, { kind: 'file', unitId: null }]]);
    expect(refusal(filed, outside, { kind: 'accept' })).toBe('complaints.no-unit');
    expect(
      after([
        [complainant, { kind: 'file', unitId: null }],
        [outside, { kind: 'direct', unitId: 'unit' }],
        [lead, { kind: 'accept' }],
      ]),
    ).toMatchObject({ status: 'accepted', unitId: 'unit' });
  });

  it('is handed back within two working days, and kept by the unit that is given it all the same', () => {
    expect(
      refusal(after(accepted), lead, { kind: 'hand-back', text }, calendarDate('2026-11-25')),
    ).toBeNull();
    expect(refusal(after(accepted), lead, { kind: 'hand-back', text }, calendarDate('2026-11-26'))).toBe(
      'complaints.hand-back-over',
    );
    const insisted = after([
      ...accepted,
      [lead, { kind: 'hand-back', text }],
      [outside, { kind: 'direct', unitId: 'unit' }],
    ]);
    expect(insisted.roundFrom).toBe(monday);
    expect(refusal(insisted, lead, { kind: 'hand-back', text })).toBe('complaints.hand-back-refused');
  });

  it('is extended once, for a reason, and not when it is late', () => {
    expect(refusal(after(assigned), lead, { kind: 'extend', text: ' ' })).toBe('complaints.text-missing');
    expect(refusal(after(assigned), lead, { kind: 'extend', text }, calendarDate('2026-12-15'))).toBe(
      'complaints.extend-too-late',
    );
    const extended = after([...assigned, [lead, { kind: 'extend', text }]]);
    expect(refusal(extended, lead, { kind: 'extend', text })).toBe('complaints.extended');
  });

  it('is not held up by questions for ever', () => {
    const asked = after([...assigned, [handler, { kind: 'ask', text }]]);
    expect(refusal(asked, handler, { kind: 'ask', text })).toBe('complaints.asked');
    expect(refusal(asked, platform, { kind: 'lapse-question' }, calendarDate('2026-11-30'))).toBe(
      'complaints.not-due',
    );
    expect(refusal(asked, platform, { kind: 'lapse-question' }, calendarDate('2026-12-01'))).toBeNull();
    const question: readonly Taken[] = [
      [handler, { kind: 'ask', text }],
      [complainant, { kind: 'clarify', text }],
    ];
    const thrice = after([...assigned, ...question, ...question, ...question]);
    expect(refusal(thrice, handler, { kind: 'ask', text })).toBe('complaints.asked-enough');
  });

  it('has its limits again when it is reopened, and after two reopenings goes to the supervisor', () => {
    const later = addDays(monday, 2);
    expect(after(denied, later, eventsAfter(answered))).toMatchObject({
      status: 'reopened',
      roundFrom: later,
      repliedOn: null,
      reopenings: 1,
    });
    expect(after(disputed)).toMatchObject({ status: 'disputed', reopenings: 2 });
    expect(after([...disputed, [outside, { kind: 'decide', result: 'settled', text }]])).toMatchObject({
      status: 'closed',
      ground: 'supervisor-decided',
    });
    expect(after([...disputed, [outside, { kind: 'decide', result: 'again', text }]])).toMatchObject({
      status: 'reopened',
      reopenings: 2,
    });
  });

  it('is not closed by silence: after seven days somebody outside asks', () => {
    const one = after(answered);
    expect(refusal(one, platform, { kind: 'call-for-revisit' }, addDays(monday, 7))).toBe(
      'complaints.not-due',
    );
    expect(refusal(one, outside, { kind: 'revisit', result: 'satisfied' }, addDays(monday, 7))).toBe(
      'complaints.revisit-too-soon',
    );
    expect(replay(awaited)).toMatchObject({ status: 'answered', isRevisitDue: true });
    expect(after([[outside, { kind: 'revisit', result: 'satisfied' }]], silent, awaited)).toMatchObject({
      ground: 'revisit-satisfied',
    });
    expect(after([[outside, { kind: 'revisit', result: 'dissatisfied' }]], silent, awaited)).toMatchObject({
      status: 'reopened',
    });
  });

  it('is closed as unreachable after three attempts on three days, and not on one', () => {
    const unreached: readonly Taken[] = [[outside, { kind: 'revisit', result: 'unreached' }]];
    const once = eventsAfter(unreached, silent, awaited);
    expect(refusal(replay(once), outside, { kind: 'revisit', result: 'unreached' }, silent)).toBe(
      'complaints.tried-today',
    );
    const twice = eventsAfter(unreached, addDays(silent, 1), once);
    expect(replay(twice).status).toBe('answered');
    expect(after(unreached, addDays(silent, 2), twice)).toMatchObject({ ground: 'unreachable' });
  });

  it('may still be denied by a complainant who took longer than seven days', () =>
    expect(after(denied, silent, awaited)).toMatchObject({ status: 'reopened', isRevisitDue: false }));

  it('is pressed once a day', () => {
    const pressed = after([...accepted, [complainant, { kind: 'press' }]]);
    expect(refusal(pressed, complainant, { kind: 'press' })).toBe('complaints.pressed-today');
    expect(refusal(pressed, complainant, { kind: 'press' }, addDays(monday, 1))).toBeNull();
  });

  it('offers everybody what would not be refused', () => {
    const one = after(assigned);
    expect(commandsOpenTo(complainant, one, usualLimits, monday)).toEqual(['press']);
    expect(commandsOpenTo(handler, one, usualLimits, monday)).toEqual(['reply', 'ask', 'draft']);
    expect(commandsOpenTo(lead, one, usualLimits, monday)).toEqual(['assign', 'hand-back', 'extend']);
    expect(commandsOpenTo(outside, one, usualLimits, monday)).toEqual(['direct', 'urge']);
  });
});

describe('the limits of a city', () => {
  it('are 1, 3, 15 and 30 working days where it says nothing', () => {
    expect(usualLimits).toMatchObject({ checkDays: 1, replyDays: 3, solveDays: 15, extendToDays: 30 });
    expect(wrongWithLimits(usualLimits)).toBeNull();
  });

  it.each([
    ['a limit of no days', { solveDays: 0 }, 'solveDays'],
    ['half a day', { checkDays: 0.5 }, 'checkDays'],
    ['a reply after the answer', { replyDays: 16 }, 'replyDays'],
    ['an extension that shortens', { extendToDays: 10 }, 'extendToDays'],
  ])('are refused for %s', (_what, own, field) =>
    expect(wrongWithLimits({ ...usualLimits, ...own })?.field).toBe(field),
  );
});
