import type { StaffRole } from '@yingshang/shared/access';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { signInDemo } from '@yingshang/shared/contracts/identity';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { uniqueId } from '../../platform/unique-id';

/** This device becomes a demo identity. `visitor`: as if on a device of its own. @returns the unit of staff, else nothing */
export async function sitDown(
  role: PersonKind,
  staffRoles?: readonly StaffRole[],
  visitor?: string,
): Promise<Outcome<string>> {
  const body = { role, ...(staffRoles === undefined ? {} : { staffRoles: [...staffRoles] }) };
  const signedIn = await call(signInDemo, { body, ...(visitor === undefined ? {} : { visitor }) });
  if (!signedIn.ok) return signedIn;
  const { person, token } = signedIn.value;
  useSession.getState().start(token, person);
  return ok(person.unit?.id ?? '');
}

/** Does the work as a stranger of the demo's unit, and gives the phone back to whoever held it. */
export async function asSomeStaff<T>(
  roles: readonly StaffRole[],
  work: (unitId: string) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const { token, person, enterprise, start, end, choose } = useSession.getState();
  const unit = await sitDown('staff', roles, await uniqueId());
  const done = unit.ok ? await work(unit.value) : unit;
  if (token === null || person === null) end();
  else {
    start(token, person);
    choose(enterprise);
  }
  return done;
}
