import { MovableClock } from '../../../test/support/movable-clock';
import { withDatabase } from '../../../test/support/with-database';
import { AuditTrail } from './audit-trail';

describe('the audit trail', () => {
  const suite = withDatabase();
  const trail = new AuditTrail(new MovableClock('2026-11-21'));
  const event = {
    kind: 'staff.role-granted',
    by: { personId: 'operator', displayName: '运维人员' },
    unitId: 'u-city',
    about: 'p-1',
    detail: { role: 'officer', endsOn: null },
  };
  const kept = () => suite.dataSource.query<object[]>('SELECT kind, about, detail FROM audit_events');

  it('keeps what was done, and not what was rolled back with it', async () => {
    await suite.dataSource.transaction((manager) => trail.note(event, manager));
    const undone = suite.dataSource.transaction(async (manager) => {
      await trail.note({ ...event, about: 'p-2' }, manager);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await kept()).toEqual([{ kind: event.kind, about: 'p-1', detail: event.detail }]);
  });

  it.each(["UPDATE audit_events SET about = 'x'", 'DELETE FROM audit_events', 'TRUNCATE audit_events'])(
    'refuses %s',
    async (statement) => {
      await expect(suite.dataSource.query(statement)).rejects.toThrow('audit_events is append-only');
      expect(await kept()).toHaveLength(1);
    },
  );
});
