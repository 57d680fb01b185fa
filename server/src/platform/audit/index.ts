export { type AuditEvent, AuditTrail } from './audit-trail';
