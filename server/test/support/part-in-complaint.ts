import { randomUUID } from 'node:crypto';
import { checkedPerson, fileComplaint } from './given-complaint';
import type { SuiteCity } from './with-city';

/** The person followed a complaint, handled it as staff, and published it. */
export async function hadPartInComplaint(city: SuiteCity, personId: string): Promise<void> {
  const { id } = await fileComplaint(city, await checkedPerson(city), { unitId: 'u-city' });
  await city.dataSource.query(
    `INSERT INTO complainant.complainants (ticket, complaint_id, person_id, joined, may_publish, filed_at)
       VALUES ($1, $2, $3, true, false, now())`,
    [randomUUID(), id, personId],
  );
  await city.dataSource.query(
    `INSERT INTO complaint_events (id, complaint_id, number, kind, role, happened_on, handler_id, actor_id)
       VALUES ($1, $2, 2, 'assigned', 'lead', '2026-11-21', $3, $3)`,
    [randomUUID(), id, personId],
  );
  await city.dataSource.query('UPDATE complaints SET events = 2, handler_id = $2 WHERE id = $1', [
    id,
    personId,
  ]);
  await city.dataSource.query(
    'INSERT INTO complaint_notes (id, complaint_id, unit_id, statement_id, actor_id, noted_at) VALUES ($1, $2, $4, $1, $3, now())',
    [randomUUID(), id, personId, 'u-east'],
  );
  await city.dataSource.query(
    `INSERT INTO published_complaints (id, complaint_id, title, story, answer, published_on, published_at, actor_id)
       VALUES ($1, $2, '示例', '示例', '示例', '2026-11-21', now(), $3)`,
    [randomUUID(), id, personId],
  );
}
