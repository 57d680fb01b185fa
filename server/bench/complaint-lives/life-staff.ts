import type { ComplaintActor, ComplaintCommand } from '@yingshang/shared/complaints';
import { realPerson } from '../../test/support/real-staff';
import type { SuiteCity } from '../../test/support/with-city';
import type { Try } from './tries';

/** As much of a city as complaints live in. */
export type LivesCity = Pick<SuiteCity, 'app' | 'dataSource' | 'request' | 'clock'>;

/** Something that somebody tries at their own desk. */
export interface DeskTry extends Try {
  /** Null for the complainant, whom every life has anew. */
  readonly by: {
    readonly personId: string;
    readonly unitId: string;
    readonly desk: 'unit' | 'supervisor';
  } | null;
}

const UNITS = ['u-east', 'u-city'] as const;
const text = '情况说明';

/** People of both units and a supervisor above them, made anew; who worked before works no longer. */
export async function deskTries(city: LivesCity): Promise<DeskTry[]> {
  await city.dataSource.query('DELETE FROM role_grants');
  const person = async (...roles: Parameters<typeof realPerson>[1][]) =>
    (await realPerson(city as SuiteCity, ...roles)).personId;
  const staffed = await Promise.all(
    UNITS.map(async (unitId) => ({
      unitId,
      lead: await person({ role: 'lead', unitId }),
      handlers: [await person({ role: 'handler', unitId }), await person({ role: 'handler', unitId })],
    })),
  );
  const supervisor = await person({ role: 'supervisor', unitId: 'u-city' });
  return [
    ...complainants.map((command) => ({ actor: { role: 'complainant' } as const, command, by: null })),
    ...staffed.flatMap(unitTries),
    ...supervisors.map((command) => ({
      actor: { role: 'supervisor', worksIn: [] } as const,
      command,
      by: { personId: supervisor, unitId: 'u-city', desk: 'supervisor' } as const,
    })),
  ];
}

const complainants: readonly ComplaintCommand[] = [
  { kind: 'file', unitId: null },
  ...UNITS.map((unitId): ComplaintCommand => ({ kind: 'file', unitId })),
  { kind: 'clarify', text },
  { kind: 'press' },
  { kind: 'confirm' },
  ...Array.from({ length: 6 }, (): ComplaintCommand => ({ kind: 'deny', text })),
];

const supervisors: readonly ComplaintCommand[] = [
  { kind: 'accept' },
  { kind: 'return', ground: 'cannot-be-understood', text },
  ...UNITS.map((unitId): ComplaintCommand => ({ kind: 'direct', unitId })),
  { kind: 'urge', text },
  ...(['satisfied', 'dissatisfied', 'unreached', 'unreached', 'unreached'] as const).map(
    (result): ComplaintCommand => ({ kind: 'revisit', result }),
  ),
  { kind: 'decide', result: 'settled', text },
  { kind: 'decide', result: 'again', text },
];

interface Staffed {
  readonly unitId: string;
  readonly lead: string;
  readonly handlers: readonly string[];
}

/** A lead who does what is a handler's does it as one, and the other way round nobody is more than they are. */
function unitTries({ unitId, lead, handlers }: Staffed): DeskTry[] {
  const asLead: ComplaintActor = { role: 'lead', unitId };
  const asHandler = (staffId: string): ComplaintActor => ({ role: 'handler', unitId, staffId });
  const leads: ComplaintCommand[] = [
    { kind: 'accept' },
    ...handlers.map((handlerId): ComplaintCommand => ({ kind: 'assign', handlerId })),
    { kind: 'hand-back', text },
    { kind: 'extend', text },
    { kind: 'send-draft-back', text },
    ...Array.from({ length: 6 }, (): ComplaintCommand => ({ kind: 'approve' })),
  ];
  const handles: ComplaintCommand[] = [
    { kind: 'reply', text },
    { kind: 'ask', text },
    ...Array.from({ length: 4 }, (): ComplaintCommand => ({ kind: 'draft', text })),
  ];
  const by = (personId: string) => ({ personId, unitId, desk: 'unit' }) as const;
  return [
    ...leads.map((command) => ({ actor: asLead, command, by: by(lead) })),
    ...handles.map((command) => ({ actor: asHandler(lead), command, by: by(lead) })),
    ...handlers.flatMap((handler) =>
      [...handles, ...leads.slice(0, 4)].map((command) => ({
        actor: asHandler(handler),
        command,
        by: by(handler),
      })),
    ),
  ];
}
