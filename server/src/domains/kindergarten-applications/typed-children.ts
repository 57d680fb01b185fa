import { normalizeResidentId } from '@yingshang/shared/identifiers';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { type PlanContent, problemOfChildren } from '@yingshang/shared/kindergarten';
import { isName, isSample, type NamedId, normalizeName } from '../real-names';
import { badChildName, notMadeUp, wrongChildren } from './kindergarten-applications.refusals';

/** What a guardian typed of their children, ready to be kept. In a demo nobody real is let in. */
export function checkedChildren(
  plan: Pick<PlanContent, 'bornFrom' | 'bornTo' | 'twins'>,
  typed: readonly NamedId[],
  { today, demo }: { readonly today: CalendarDate; readonly demo: boolean },
): Outcome<NamedId[]> {
  const children = typed.map(({ name, idNumber }) => ({
    name: normalizeName(name),
    idNumber: normalizeResidentId(idNumber),
  }));
  const numbers = children.map(({ idNumber }) => idNumber);
  const problem = problemOfChildren(plan, numbers, today);
  if (problem !== null) return wrongChildren(problem);
  if (!children.every(({ name }) => isName(name))) return badChildName();
  return demo && !children.every(isSample) ? notMadeUp() : ok(children);
}
