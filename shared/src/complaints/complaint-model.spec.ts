import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDate } from '../kernel';
import type { ComplaintActor, ComplaintCommand } from './complaint-command';
import type { ComplaintEvent, ComplaintEventKind } from './complaint-event';
import {
  type ClosingGround,
  type Complaint,
  type ComplaintStatus,
  type ComplaintViewer,
  closingGrounds,
  complaintEventWords,
  decide,
  duesOf,
  evolve,
  isOnTimeline,
  platformOwes,
  replay,
  usualLimits,
} from './index';

/** The diagram of docs/domains/complaints.md: to which states an event may lead. Whatever is not here changes none. */
const diagram: Readonly<
  Partial<Record<ComplaintEventKind, Partial<Record<ComplaintStatus, ComplaintStatus>>>>
> = {
  filed: { returned: 'submitted' },
  returned: { submitted: 'returned', accepted: 'returned' },
  accepted: { submitted: 'accepted' },
  directed: { assigned: 'accepted', handling: 'accepted', reopened: 'accepted' },
  'handed-back': { assigned: 'accepted', handling: 'accepted' },
  assigned: { accepted: 'assigned', handling: 'assigned', reopened: 'assigned' },
  replied: { assigned: 'handling' },
  drafted: { assigned: 'handling' },
  answered: { handling: 'answered' },
  reopened: { answered: 'reopened', disputed: 'reopened' },
  disputed: { answered: 'disputed' },
  closed: { answered: 'closed', disputed: 'closed' },
};

const text = '情况说明';
const units = ['unit-1', 'unit-2'] as const;
const staff = ['staff-1', 'staff-2'] as const;
const actors: readonly ComplaintActor[] = [
  { role: 'complainant' },
  { role: 'assisted' },
  { role: 'platform' },
  { role: 'supervisor', worksIn: [] },
  { role: 'supervisor', worksIn: ['unit-1'] },
  ...units.map((unitId): ComplaintActor => ({ role: 'lead', unitId })),
  ...units.flatMap((unitId) =>
    staff.map((staffId): ComplaintActor => ({ role: 'handler', unitId, staffId })),
  ),
];
const commands: readonly ComplaintCommand[] = [
  { kind: 'file', unitId: null },
  ...units.flatMap((unitId): ComplaintCommand[] => [
    { kind: 'file', unitId },
    { kind: 'direct', unitId },
  ]),
  ...staff.map((handlerId): ComplaintCommand => ({ kind: 'assign', handlerId })),
  { kind: 'return', ground: 'cannot-be-understood', text },
  { kind: 'accept' },
  { kind: 'hand-back', text },
  ...(['reply', 'ask', 'clarify', 'extend', 'draft', 'send-draft-back', 'deny', 'urge'] as const).map(
    (kind): ComplaintCommand => ({ kind, text }),
  ),
  { kind: 'draft', text: ' ' },
  { kind: 'approve' },
  { kind: 'confirm' },
  { kind: 'press' },
  { kind: 'revisit', result: 'satisfied' },
  { kind: 'revisit', result: 'dissatisfied' },
  { kind: 'revisit', result: 'unreached' },
  { kind: 'decide', result: 'settled', text },
  { kind: 'decide', result: 'again', text },
  { kind: 'lapse-question' },
  { kind: 'call-for-revisit' },
  ...(['check', 'reply', 'solve', 'decide'] as const).flatMap((limit) =>
    (['warned', 'lead', 'supervisor'] as const).map(
      (told): ComplaintCommand => ({ kind: 'tell-limit', limit, told }),
    ),
  ),
];
const tries = actors.flatMap((actor) => commands.map((command) => ({ actor, command })));

interface Happened {
  readonly event: ComplaintEvent;
  readonly by: ComplaintActor;
  readonly unitId: string | null;
}

/** The complaint as it really is, with all that was told of it. */
interface Real {
  complaint: Complaint | null;
  today: CalendarDate;
  readonly happened: Happened[];
}

/** What the whole run reached: laws that hold of nothing prove nothing. */
const reached = {
  states: new Set<string>(),
  grounds: new Set<string>(),
  events: new Set<string>(),
  refusals: new Set<string>(),
};

/** Asked some hundred thousand times, so it costs nothing while it holds. */
function hold(broken: readonly string[]): void {
  if (broken.length > 0) throw new Error(broken.join('; '));
}

function attempt(real: Real, actor: ComplaintActor, command: ComplaintCommand): void {
  const before = real.complaint;
  const decided = decide(before, command, { actor, today: real.today, profile: usualLimits });
  if (!decided.ok) {
    const { code, message, advice } = decided.refusal;
    reached.refusals.add(code);
    hold([message, advice].filter(isUnreadable));
    return;
  }
  for (const event of decided.value) {
    const from = real.complaint;
    const to = from === null ? replay([event]) : evolve(from, event);
    real.complaint = to;
    real.happened.push({ event, by: actor, unitId: from?.unitId ?? null });
    reached.events.add(event.kind);
    reached.states.add(to.status);
    if (to.ground !== null) reached.grounds.add(to.ground);
    if (event.on !== real.today) hold([`${event.kind} of another day`]);
    if (from !== null && to.status !== (diagram[event.kind]?.[from.status] ?? from.status))
      hold([`${event.kind} from ${from.status} to ${to.status}`]);
    hold(brokenClocks(from, to));
    hold(wrongWords(event));
  }
}

const grounds: Readonly<Record<ClosingGround, (happened: readonly Happened[]) => boolean>> = {
  'complainant-confirmed': (happened) => isBy(happened.at(-2), 'confirmed', 'complainant'),
  'revisit-satisfied': (happened) => isResult(happened.at(-2), 'satisfied') && isOutside(happened.at(-2)),
  unreachable: (happened) => {
    const answered = happened.findLast(({ event }) => event.kind === 'answered');
    const since = happened.slice(answered === undefined ? 0 : happened.indexOf(answered));
    const attempts = since.filter((one) => isResult(one, 'unreached') && isOutside(one));
    const days = attempts.map(({ event }) => event.on);
    const heldOn = addDays(answered?.event.on ?? calendarDate('2099-01-01'), usualLimits.silenceDays);
    return new Set(days).size >= 3 && days.every((on) => on > heldOn);
  },
  'supervisor-decided': (happened) => {
    const reopenings = happened.filter(({ event }) => event.kind === 'reopened').length;
    return isResult(happened.at(-2), 'settled') && isOutside(happened.at(-2)) && reopenings >= 2;
  },
};
const isBy = (one: Happened | undefined, kind: string, role: string) =>
  one?.event.kind === kind && one.by.role === role;
const isResult = (one: Happened | undefined, result: string) =>
  one !== undefined && 'result' in one.event && one.event.result === result;
const isOutside = (one: Happened | undefined) =>
  one?.by.role === 'supervisor' && !one.by.worksIn.includes(one.unitId ?? '');

function brokenLaws({ complaint, happened }: Real): string[] {
  if (complaint === null) return [];
  const { status, ground, reopenings, unreachedOn, isExtended } = complaint;
  const events = happened.map(({ event }) => event);
  const filedLast = events.findLastIndex(({ kind }) => kind === 'filed');
  const count = (kind: string) => events.slice(filedLast).filter((event) => event.kind === kind).length;
  const laws: Readonly<Record<string, boolean>> = {
    'closed with its ground, and only then': (status === 'closed') === (ground !== null),
    'the ground is what happened': ground === null || grounds[ground](happened),
    'nothing after the end': events.slice(0, -1).every(({ kind }) => kind !== 'closed'),
    'two reopenings at most': reopenings <= 2,
    'one attempt a day': new Set(unreachedOn).size === unreachedOn.length,
    'one extension': count('extended') === (isExtended ? 1 : 0),
    'turned away by nobody of the office': happened.every(
      (one) => one.event.kind !== 'returned' || isOutside(one),
    ),
    'never turned away once answered': status !== 'returned' || count('answered') === 0,
    'its events tell it again': JSON.stringify(replay(events)) === JSON.stringify(complaint),
  };
  return Object.keys(laws).filter((law) => laws[law] === false);
}

/** Within a round nothing that happens makes a limit end earlier. */
function brokenClocks(from: Complaint | null, to: Complaint): string[] {
  if (from === null || from.roundFrom !== to.roundFrom || from.filedOn !== to.filedOn) return [];
  const before = duesOf(from, usualLimits);
  return duesOf(to, usualLimits).flatMap(({ limit, due }) => {
    const known = before.find((one) => one.limit === limit)?.due;
    return known && due && due.date < known.date ? [`${limit}: ${known.date}, then ${due.date}`] : [];
  });
}

const viewers: readonly ComplaintViewer[] = ['complainant', 'office', 'public'];
const isUnreadable = (words: string) => words === '' || /[a-z_]|undefined|null/i.test(words);
/** How somebody came to complain, and who in an office did what. */
const secret: Readonly<Record<ComplaintViewer, RegExp>> = {
  complainant: /投诉人/,
  office: /您|代办|窗口|热线/,
  public: /您|代办|窗口|热线|承办人|拟/,
};

function wrongWords(event: ComplaintEvent): string[] {
  return viewers
    .filter((viewer) => {
      const words = complaintEventWords(event, viewer, () => '示例单位');
      return isUnreadable(words) || (isOnTimeline(event, viewer) && secret[viewer].test(words));
    })
    .map((viewer) => `${event.kind} for ${viewer}`);
}

/** Anybody tries anything. */
class Try implements fc.Command<object, Real> {
  constructor(
    private readonly pick: number,
    private readonly passed: number,
  ) {}
  check = () => true;
  run(_: object, real: Real): void {
    real.today = addDays(real.today, this.passed);
    const { actor, command } = tries[this.pick % tries.length] ?? {
      actor: { role: 'platform' },
      command: { kind: 'accept' },
    };
    attempt(real, actor, command);
  }
  toString = () => `${JSON.stringify(tries[this.pick % tries.length])} after ${this.passed} days`;
}

/** Stretches of a complaint's life as they follow one another, with the days before each; whoever may does each step. */
type Stretch = readonly (readonly [days: number, ComplaintCommand])[];
const answering: Stretch = [
  [0, { kind: 'assign', handlerId: 'staff-1' }],
  [1, { kind: 'draft', text }],
  [0, { kind: 'approve' }],
];
const deny = [1, { kind: 'deny', text }] as const;
const unreached = [1, { kind: 'revisit', result: 'unreached' }] as const;
const silence = [8, { kind: 'call-for-revisit' }] as const;
const taken: Stretch = [
  [0, { kind: 'file', unitId: 'unit-1' }],
  [1, { kind: 'accept' }],
  [0, { kind: 'assign', handlerId: 'staff-1' }],
];
const stretches: readonly Stretch[] = [
  [[0, { kind: 'file', unitId: 'unit-1' }], [1, { kind: 'accept' }], ...answering],
  // What chance alone brings too seldom: an extension, a reply, a case handed back, a question and its end.
  [...taken, [1, { kind: 'reply', text }], [1, { kind: 'extend', text }], [1, { kind: 'hand-back', text }]],
  [...taken, [0, { kind: 'ask', text }], [2, { kind: 'clarify', text }]],
  [...taken, [0, { kind: 'ask', text }], [9, { kind: 'lapse-question' }]],
  [...taken, [1, { kind: 'draft', text }], [0, { kind: 'send-draft-back', text }]],
  [
    [0, { kind: 'file', unitId: null }],
    [0, { kind: 'return', ground: 'cannot-be-understood', text }],
  ],
  answering,
  [...answering, deny],
  [...answering, deny, ...answering, deny],
  [silence, unreached],
  [silence, unreached, unreached, unreached],
  [unreached, unreached],
  [silence, [0, { kind: 'revisit', result: 'satisfied' }]],
  [silence, [0, { kind: 'revisit', result: 'dissatisfied' }]],
  [
    [0, { kind: 'ask', text }],
    [2, { kind: 'clarify', text }],
  ],
  [
    [0, { kind: 'ask', text }],
    [9, { kind: 'lapse-question' }],
  ],
  [
    [0, { kind: 'draft', text }],
    [0, { kind: 'send-draft-back', text }],
  ],
  [[0, { kind: 'decide', result: 'again', text }]],
];
const endings: readonly ComplaintCommand[] = [
  { kind: 'revisit', result: 'satisfied' },
  { kind: 'decide', result: 'settled', text },
  { kind: 'confirm' },
];
const others = commands.filter(({ kind }) => !['confirm', 'revisit', 'tell-limit', 'return'].includes(kind));

/** A stretch, as far as it is allowed, so that runs come far. */
class Live implements fc.Command<object, Real> {
  constructor(private readonly stretch: Stretch) {}
  check = () => true;
  run(_: object, real: Real): void {
    for (const [days, command] of this.stretch) {
      real.today = addDays(real.today, days);
      const actor = actors.find((one) => isAllowed(real, one, command));
      if (actor !== undefined) attempt(real, actor, command);
    }
  }
  toString = () => this.stretch.map(([days, { kind }]) => `${days} days, ${kind}`).join(', ');
}

/** Somebody does what they may: the first kind that is allowed, from a random one on. */
class Go implements fc.Command<object, Real> {
  constructor(
    private readonly among: readonly ComplaintCommand[],
    private readonly pick: number,
    private readonly passed: number,
  ) {}
  check = () => true;
  run(_: object, real: Real): void {
    real.today = addDays(real.today, this.passed);
    const from = this.pick % this.among.length;
    for (const command of [...this.among.slice(from), ...this.among.slice(0, from)])
      for (const actor of actors) if (isAllowed(real, actor, command)) return attempt(real, actor, command);
  }
  toString = () =>
    `the first allowed of ${this.among.length} from ${this.pick} on, after ${this.passed} days`;
}

function isAllowed({ complaint, today }: Real, actor: ComplaintActor, command: ComplaintCommand): boolean {
  return decide(complaint, command, { actor, today, profile: usualLimits }).ok;
}

/** The platform does what it owes; then it owes nothing. */
class Look implements fc.Command<object, Real> {
  check = () => true;
  run(_: object, real: Real): void {
    if (real.complaint === null) return;
    const owed = platformOwes(real.complaint, usualLimits, real.today);
    for (const command of owed) attempt(real, { role: 'platform' }, command);
    const told = new Set(owed.map((command) => JSON.stringify(command)));
    const left = platformOwes(real.complaint, usualLimits, real.today).map((one) => JSON.stringify(one));
    hold(left.filter((one) => told.has(one)));
  }
  toString = () => 'the platform looks';
}

const pick = fc.nat({ max: 10_000 });
const passed = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 2 }) },
  { weight: 1, arbitrary: fc.integer({ min: 3, max: 12 }) },
);
const go = (among: readonly ComplaintCommand[], days: fc.Arbitrary<number>) =>
  fc.tuple(pick, days).map(([one, after]) => new Go(among, one, after));
const live = fc.constantFrom(...stretches).map((stretch) => new Live(stretch));
const sequences = fc.commands(
  [
    live,
    live,
    live,
    go(endings, passed),
    go(others, passed),
    fc.tuple(pick, passed).map(([one, days]) => new Try(one, days)),
    fc.tuple(pick, passed).map(([one, days]) => new Try(one, days)),
    fc.constant(new Look()),
  ],
  { maxCommands: 40, size: 'max' },
);

describe('whatever is tried on a complaint, in whatever order', () => {
  it('nothing is closed without its ground, clocks do not run backwards, and each line can be read', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const real: Real = { complaint: null, today: calendarDate('2026-03-02'), happened: [] };
        fc.modelRun(() => ({ model: {}, real }), sequence);
        hold(brokenLaws(real));
      }),
      { numRuns: 5_000 },
    );
    expect([...reached.grounds].sort()).toEqual([...closingGrounds].sort());
    expect(reached.states.size).toBe(9);
    expect(reached.events.size).toBe(25);
    expect(reached.refusals.size).toBeGreaterThan(9);
  });
});
