import { checkedPerson, fileComplaint } from '../support/given-complaint';
import type { SuiteCity } from '../support/with-city';
import type { Borrowed } from './borrowed';
import { units } from './callers';

/** Complaints of another person, by their tickets. */
export function borrowedOwnComplaints(city: SuiteCity): Readonly<Record<string, Borrowed>> {
  const complaint = (body?: object): Borrowed => ({
    make: async () => {
      const { ticket } = await fileComplaint(city, await checkedPerson(city), { unitId: units.other });
      return ticket;
    },
    body,
    status: 404,
    untouched: async (ticket) => {
      const rows = await city.dataSource.query<object[]>(
        `SELECT 1 FROM complaints c JOIN complainant.complainants p ON p.complaint_id = c.id
         WHERE p.ticket = $1 AND c.events = 1 AND c.pressed_on IS NULL AND NOT p.may_publish`,
        [ticket],
      );
      return rows.length === 1;
    },
  });
  return {
    'complaints.one-of-mine ticket': complaint(),
    'complaints.receipt-of-mine ticket': complaint(),
    'complaints.step-on-mine ticket': complaint({ kind: 'press' }),
    'complaints.let-publish ticket': complaint({ mayPublish: true }),
  };
}
