import type { Actor } from '@yingshang/shared/contracts/definition';
import type { AuditEvent } from '../../platform/audit';

/** What an office did about a year, for auditors. */
export function yearNote(
  kind: string,
  { id, year }: { readonly id: string; readonly year: string },
  by: Actor,
  detail: AuditEvent['detail'] = {},
): AuditEvent {
  return { kind, by, unitId: id, about: year, detail };
}
