import { realPerson, startSession } from './real-staff';
import type { SignedIn } from './signed-in';
import type { SuiteCity } from './with-city';

/** With the second factor, which a supervisor's role asks for. */
export async function provenSupervisor(
  city: SuiteCity,
  unitId: string,
  ...more: { readonly role: 'officer' | 'lead'; readonly unitId: string }[]
): Promise<SignedIn> {
  const person = await realPerson(city, { role: 'supervisor', unitId }, ...more);
  return startSession(city, person.personId, true);
}

/** As if every text had been looked through. */
export async function passAllChecks(city: SuiteCity): Promise<void> {
  await city.dataSource.query("UPDATE statement_texts SET state = 'passed' WHERE state = 'waiting'");
}

/** What each desk asks with. */
export const unitDesk =
  (who: SignedIn, unitId = 'u-east') =>
  (method: 'GET' | 'POST', path = '', body?: object) =>
    who.ask(method, `/api/units/${unitId}/complaints${path}`, body);

export const supervisorDesk =
  (who: SignedIn, unitId = 'u-city') =>
  (method: 'GET' | 'POST', path = '', body?: object) =>
    who.ask(method, `/api/units/${unitId}/supervised-complaints${path}`, body);
