import {
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  type ComplaintEvent,
  commandRules,
  decide,
  evolve,
  platformOwes,
  replay,
  usualLimits,
} from '@yingshang/shared/complaints';
import { addDays, calendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';

export const HANDLER = '00000000-0000-4000-8000-00000000000a';
/** In each of these somebody would be in the right place. */
export const UNITS = ['u-city', 'u-east', 'u-demo'] as const;

const text = '情况说明';
/** Some stand there more than once, so that lives come to each end. */
const steps: readonly ComplaintCommand[] = [
  ...UNITS.flatMap((unitId): ComplaintCommand[] => [
    { kind: 'file', unitId },
    { kind: 'direct', unitId },
  ]),
  { kind: 'return', ground: 'asked-back', text },
  { kind: 'accept' },
  { kind: 'hand-back', text },
  { kind: 'assign', handlerId: HANDLER },
  { kind: 'reply', text },
  { kind: 'ask', text },
  { kind: 'clarify', text },
  { kind: 'extend', text },
  { kind: 'draft', text },
  { kind: 'draft', text },
  { kind: 'approve' },
  { kind: 'approve' },
  { kind: 'confirm' },
  { kind: 'deny', text },
  { kind: 'deny', text },
  { kind: 'revisit', result: 'satisfied' },
  { kind: 'revisit', result: 'dissatisfied' },
  ...Array.from({ length: 6 }, (): ComplaintCommand => ({ kind: 'revisit', result: 'unreached' })),
  { kind: 'decide', result: 'settled', text },
  { kind: 'decide', result: 'again', text },
];

/** Whoever may do it, in the right unit. */
function actorOf({ kind }: ComplaintCommand, unitId: string | null): ComplaintActor {
  const role = commandRules[kind].by[0] ?? 'platform';
  switch (role) {
    case 'handler':
      return { role, staffId: HANDLER, unitId: unitId ?? '' };
    case 'lead':
      return { role, unitId: unitId ?? '' };
    case 'supervisor':
      return { role, worksIn: [] };
    case 'complainant':
    case 'assisted':
    case 'platform':
      return { role };
  }
}

/** Something that may be done, one day or some days later; before it the platform does what it owes. */
function lived(first: string | null, picks: readonly (readonly [pick: number, days: number])[]) {
  let today = calendarDate('2026-03-02');
  const events: ComplaintEvent[] = [{ kind: 'filed', unitId: first, on: today }];
  let complaint = replay(events);
  const happen = (found: readonly ComplaintEvent[]) => {
    events.push(...found);
    complaint = found.reduce(evolve, complaint);
  };
  for (const [pick, days] of picks) {
    today = addDays(today, days);
    for (const owed of platformOwes(complaint, usualLimits, today)) happen(decided(complaint, owed, today));
    const allowed = steps.map((step) => decided(complaint, step, today)).filter((found) => found.length > 0);
    happen(allowed[pick % Math.max(1, allowed.length)] ?? []);
  }
  return { events, today };
}

function decided(complaint: Complaint, command: ComplaintCommand, today: ComplaintEvent['on']) {
  const actor = actorOf(command, complaint.unitId);
  const outcome = decide(complaint, command, { actor, today, profile: usualLimits });
  return outcome.ok ? outcome.value : [];
}

/** Lives of complaints as they may be, up to the day on which one looks. */
export const histories = fc
  .tuple(
    fc.constantFrom(null, ...UNITS),
    fc.array(fc.tuple(fc.nat({ max: 10_000 }), fc.constantFrom(0, 0, 1, 1, 2, 5, 9)), {
      minLength: 4,
      maxLength: 36,
      size: 'max',
    }),
  )
  .map(([first, picks]) => lived(first, picks));
