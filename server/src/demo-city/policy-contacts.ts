import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { noResponsibleUnit } from './demo-city.refusals';
import type { Post } from './officer-posts';
import type { PackOfficer, PackPolicy, PackPolicyContact, PackUnit } from './pack-rows';
import { RESPONSIBLE_UNITS } from './responsible-units';
import { seededNumbers } from './seeded-numbers';

/** Who explains a policy and who answers questions on it, the most fitting post first. */
const READERS: readonly Post[] = ['科长', '首席服务员'];
const CONTACTS: readonly Post[] = ['企业服务专员', '首席服务员'];

/** Links every policy to its responsible unit and to two different officers of that unit. */
export function policyContactsOf(
  policies: readonly PackPolicy[],
  units: readonly PackUnit[],
  officers: readonly PackOfficer[],
): Outcome<PackPolicyContact[]> {
  const unitIds = new Map(units.map((unit) => [unit.name, unit.id]));
  const staff = staffByUnit(officers);
  const contacts: PackPolicyContact[] = [];
  for (const { id, responsibleDepartment } of policies) {
    const unitId = unitIds.get(RESPONSIBLE_UNITS[responsibleDepartment] ?? responsibleDepartment);
    if (!unitId) return refuse(noResponsibleUnit(id, responsibleDepartment));
    contacts.push(contactsOf(id, unitId, staff.get(unitId) ?? []));
  }
  return ok(contacts);
}

function contactsOf(policyId: string, unitId: string, staff: readonly PackOfficer[]): PackPolicyContact {
  const reader = pick(policyId, 'reader', READERS, staff);
  const others = staff.filter((officer) => officer !== reader);
  return { policyId, unitId, readerId: reader.id, contactId: pick(policyId, 'contact', CONTACTS, others).id };
}

function staffByUnit(officers: readonly PackOfficer[]): Map<string, PackOfficer[]> {
  const staff = new Map<string, PackOfficer[]>();
  for (const officer of officers) {
    const colleagues = staff.get(officer.unitId);
    if (colleagues) colleagues.push(officer);
    else staff.set(officer.unitId, [officer]);
  }
  return staff;
}

function pick(
  policyId: string,
  role: string,
  posts: readonly Post[],
  officers: readonly PackOfficer[],
): PackOfficer {
  const candidates = posts
    .map((post) => officers.filter((officer) => officer.post === post))
    .find((found) => found.length > 0);
  const chosen = candidates?.[seededNumbers(`${role}/${policyId}`).below(candidates.length)];
  // Every kind of unit is staffed with these posts (officer-posts.ts), so a missing one is a fault of the generator.
  if (!chosen) throw new Error(`policy ${policyId}: its unit has no officer fit to be ${role}`);
  return chosen;
}
