import {
  type Complaint,
  type ComplaintActor,
  type ComplaintCommand,
  decide,
  type LimitProfile,
  platformOwes,
} from '@yingshang/shared/complaints';
import type { CalendarDate } from '@yingshang/shared/kernel';
import fc from 'fast-check';

/** One thing that is tried on a complaint; which, follows from how it stands then. */
export interface Tried {
  readonly pick: number;
  /** `wild`: anything, by anybody. `onward`: what leads towards an end, so that the far ends are reached, too. */
  readonly how: 'wild' | 'possible' | 'onward';
  /** Days since the one before. */
  readonly passed: number;
}

export const tries: fc.Arbitrary<Tried[]> = fc.array(
  fc.record({
    pick: fc.nat(10_000),
    how: fc.constantFrom<Tried['how']>('wild', 'possible', 'onward', 'onward', 'onward'),
    passed: fc.constantFrom(0, 0, 0, 1, 1, 2, 9),
  }),
  { minLength: 4, maxLength: 16, size: 'max' },
);

export interface Try {
  readonly actor: ComplaintActor;
  readonly command: ComplaintCommand;
}

export interface TriedOn {
  readonly model: Complaint;
  readonly limits: LimitProfile;
  readonly today: CalendarDate;
}

const platform: ComplaintActor = { role: 'platform' };

/** What is tried next, of all that may be. */
export function nextTry<One extends Try>(
  all: readonly One[],
  { model, limits, today }: TriedOn,
  { pick, how }: Tried,
): One | Try {
  const owed = platformOwes(model, limits, today).map((command) => ({ actor: platform, command }));
  const allowed = all.filter(
    ({ actor, command }) => decide(model, command, { actor, profile: limits, today }).ok,
  );
  const possible: (One | Try)[] = [...owed, ...allowed];
  const onward = possible.filter(({ command }) => leadsOn(command, model));
  const among: readonly (One | Try)[] =
    [how === 'onward' ? onward : [], how === 'wild' ? [] : possible].find((some) => some.length > 0) ?? all;
  return among[pick % among.length] ?? { actor: platform, command: { kind: 'accept' } };
}

/** Now and then the complainant keeps silent until somebody has to ask. */
export function daysBefore({ status }: Complaint, { passed, pick }: Tried): number {
  return status === 'answered' && pick % 3 === 0 ? 9 : passed;
}

const ONWARD: ReadonlySet<string> = new Set([
  'file',
  'accept',
  'approve',
  'confirm',
  'deny',
  'call-for-revisit',
  'revisit',
  'decide',
]);

/** What is not turned round in a circle. */
function leadsOn({ kind }: ComplaintCommand, { handlerId, isDrafted, unitId }: Complaint): boolean {
  if (kind === 'assign') return handlerId === null;
  if (kind === 'draft') return !isDrafted;
  if (kind === 'direct') return unitId === null;
  return ONWARD.has(kind);
}
