import {
  getComplaintStatistics,
  getPublishedComplaint,
  listOverdueComplaints,
  listPublishedComplaints,
} from '@yingshang/shared/contracts/complaints';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { usePages } from '../../platform/use-pages';
import { useSettled } from '../../platform/use-settled';

const PAUSE_MS = 250;

/** By what complaints are counted. */
export type CountedBy = 'unit' | 'topic' | 'district';

export function useOverdueComplaints() {
  return useQuery('complaints-overdue', () => call(listOverdueComplaints));
}

export function useComplaintFigures(by: CountedBy) {
  return useQuery(`complaint-figures:${by}`, () => call(getComplaintStatistics, { query: { by } }));
}

export function usePublishedComplaint(id: string) {
  return useQuery(`complaint-published:${id}`, () =>
    call(getPublishedComplaint, { params: { publishedId: id } }),
  );
}

/** Asks once typing pauses. An empty unit or topic is all of them. */
export function usePublishedComplaints(typed: string, unit: string, topic: string) {
  const q = useSettled(typed.trim(), PAUSE_MS) || undefined;
  const wanted = { q, unitId: unit || undefined, topicId: topic || undefined };
  return usePages(`complaints-published:${JSON.stringify(wanted)}`, (after) =>
    call(listPublishedComplaints, { query: { ...wanted, after } }),
  );
}
