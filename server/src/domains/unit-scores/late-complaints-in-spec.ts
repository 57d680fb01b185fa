import { randomUUID } from 'node:crypto';
import { evolve, replay, usualLimits } from '@yingshang/shared/complaints';
import { calendarDate, ok } from '@yingshang/shared/kernel';
import type { SuiteCity } from '../../../test/support/with-city';
import { Transactions } from '../../platform/database';
import { drawNumber } from '../complaints/complaint-number';
import { rowAfter } from '../complaints/complaint-row';
import { ComplaintsRepository } from '../complaints/complaints.repository';
import { filedComplaint } from '../complaints/filed-complaint';
import { takenEvents } from '../complaints/taken-events';

/** Complaints that a unit accepted on a day and never answered. */
export async function lateComplaints(city: SuiteCity, unitId: string, day: string, count: number) {
  const today = calendarDate(day);
  const events = [{ kind: 'filed', unitId, on: today } as const, { kind: 'accepted', on: today } as const];
  const complaint = events.slice(1).reduce(evolve, replay(events.slice(0, 1)));
  const repository = city.app.get(ComplaintsRepository, { strict: false });
  const matter = { class: 'unit', officerId: null, policyId: null, topicId: null, regionCode: null } as const;
  await city.app.get(Transactions, { strict: false }).run(async (manager) => {
    for (let at = 0; at < count; at += 1) {
      const id = randomUUID();
      const filing = { id, number: drawNumber(), limits: usualLimits, today, statement: null, place: null };
      const filed = filedComplaint(
        { ...matter, unitId },
        { ...filing, at: new Date(`${day}T12:00:00+08:00`) },
      );
      const row = rowAfter(Object.assign(filed, { events: events.length }), complaint, usualLimits, today);
      await repository.add(row, manager);
      const taken = { complaintId: id, after: 0, role: 'lead' as const, actorId: null, words: null };
      await repository.addEvents(takenEvents(events, taken), manager);
    }
    return ok(null);
  });
}
