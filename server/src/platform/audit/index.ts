export { AuditEventsRecords } from './audit-events.records';
export { type AuditEvent, AuditTrail } from './audit-trail';
