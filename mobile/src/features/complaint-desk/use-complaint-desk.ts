import {
  type ComplaintStepKind,
  getSupervisedComplaint,
  getUnitComplaint,
  listAnswerTemplates,
  listComplaintHandlers,
  listSupervisedComplaints,
  listUnitComplaints,
  noteOnComplaint,
  type SupervisedComplaintStep,
  stepOnSupervisedComplaint,
  stepOnUnitComplaint,
  type UnitComplaintStep,
} from '@yingshang/shared/contracts/complaints';
import type { Outcome } from '@yingshang/shared/kernel';
import { forget, type Query, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';
import { usePages } from '../../platform/use-pages';
import type { WrittenStep } from '../../platform/use-step-form';
import { type SupervisedShow, searchedFor, type UnitShow } from './desk-shows';

/** A case as its desk calls it. */
export interface CasePlace {
  readonly id: string;
  readonly caseId: string;
}

const LISTS = 'complaint-desk:list:';
export const CASES = 'complaint-desk:case:';
const COUNTS = 'complaint-desk:counts:';
const TEMPLATES = 'complaint-desk:templates:';

/** A search goes through all there are, whichever part of the desk was looked at. */
const asked = <S extends string>(show: S, typed: string) => {
  const q = searchedFor(typed);
  return q === undefined ? { show } : { q };
};

export function useUnitComplaints(unitId: string, show: UnitShow, typed: string) {
  const query = asked(show, typed);
  return usePages(`${LISTS}unit:${unitId}:${JSON.stringify(query)}`, (after) =>
    call(listUnitComplaints, { params: { id: unitId }, query: { ...query, after } }),
  );
}

export function useSupervisedComplaints(unitId: string, show: SupervisedShow, typed: string) {
  const query = asked(show, typed);
  const load = (after?: string) =>
    call(listSupervisedComplaints, { params: { id: unitId }, query: { ...query, after } });
  return usePages(`${LISTS}supervised:${unitId}:${JSON.stringify(query)}`, load);
}

export function useUnitComplaint({ id, caseId }: CasePlace) {
  return useQuery(`${CASES}unit:${id}:${caseId}`, () => call(getUnitComplaint, { params: { id, caseId } }));
}

export function useSupervisedComplaint({ id, caseId }: CasePlace) {
  return useQuery(`${CASES}supervised:${id}:${caseId}`, () =>
    call(getSupervisedComplaint, { params: { id, caseId } }),
  );
}

export function useComplaintHandlers(unitId: string) {
  return useQuery(`${LISTS}handlers:${unitId}`, () =>
    call(listComplaintHandlers, { params: { id: unitId } }),
  );
}

export function useAnswerTemplates(unitId: string) {
  return useQuery(`${TEMPLATES}${unitId}`, () => call(listAnswerTemplates, { params: { id: unitId } }));
}

/** Also of a step that was refused: somebody else was first, and what is on the screen is no longer so. */
function forgetLists(): void {
  forget(LISTS);
  forget(COUNTS);
}

/** What happened to a case is fetched behind the page as it stands, so that nothing that is typed there goes. */
export function reloadAfterStep(query: Query<unknown>): void {
  forgetLists();
  query.reload();
}

/** A step that is one press: what it is at, and why it did not work. */
export function usePress(query: Query<unknown>) {
  const { busy, problem, ask } = useAsking();
  const press = async (request: () => Promise<Outcome<unknown>>): Promise<boolean> => {
    const answer = await ask(request);
    reloadAfterStep(query);
    return answer.ok;
  };
  return { busy, problem, press };
}
export type Pressing = ReturnType<typeof usePress>;

/** A step that is written: its words lie under the case and the step's name. */
export function writtenStep(
  caseId: string,
  step: ComplaintStepKind | 'note',
  after: (taken: boolean) => void,
  begun?: string,
): WrittenStep {
  return { board: 'complaint-desk', draft: `${step}:${caseId}`, after, begun };
}

export const stepOfUnit = (params: CasePlace, body: UnitComplaintStep, idempotencyKey?: string) =>
  call(stepOnUnitComplaint, { params, body, idempotencyKey });

export const stepOfSupervisor = (params: CasePlace, body: SupervisedComplaintStep, idempotencyKey?: string) =>
  call(stepOnSupervisedComplaint, { params, body, idempotencyKey });

export const addNote = (params: CasePlace, text: string, idempotencyKey: string) =>
  call(noteOnComplaint, { params, body: { text }, idempotencyKey });
