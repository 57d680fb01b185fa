import { findWindowsTrouble } from '@yingshang/shared/application-windows';
import { findTroubleInTime } from '@yingshang/shared/eligibility';
import { isKnownRegion } from './check-places';
import { type PackCheck, rowsUnderCheck } from './pack-check';
import { packFiles } from './pack-files';
import type { PackWindow, PolicyContactRow, PolicyRow } from './pack-rows';

type Wrong = (field: string, message: string) => void;
type Keyed = Pick<PackCheck, 'keys'>;

/** Policies, and who answers for each: no policy without a unit, a reader and a contact. */
export async function checkPolicies(check: PackCheck): Promise<void> {
  const rows = new Map<string, Wrong>();
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.policies)) {
    check.keys.policies.add(value.id);
    check.figures.addPolicy(value);
    rows.set(value.id, wrong);
    checkPolicy(check, value, wrong);
  }
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.policyContacts)) {
    check.keys.contacts.set(value.policyId, value);
    checkContact(check, value, wrong);
  }
  await checkResidentPolicies(check);
  for (const [id, wrong] of rows) {
    if (!check.keys.contacts.has(id)) wrong('id', `${packFiles.policyContacts.name} 里没有这条政策的责任人`);
  }
}

async function checkResidentPolicies(check: PackCheck): Promise<void> {
  for await (const { value, wrong } of rowsUnderCheck(check, packFiles.residentPolicies)) {
    // Both kinds are kept at hand by their id alone.
    if (check.keys.policies.has(value.id)) wrong('id', `${packFiles.policies.name} 里已有这个编号`);
    checkPlaceAndDates(check, value, wrong);
  }
}

type Dated = Pick<PolicyRow, 'regionCode' | 'publishedOn' | 'validFrom' | 'validTo' | 'approximateDates'>;

function checkPlaceAndDates(check: Keyed, policy: Dated, wrong: Wrong): void {
  const { regionCode, validFrom, validTo } = policy;
  if (!isKnownRegion(check, regionCode)) wrong('regionCode', `没有编码为 ${regionCode} 的区划`);
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    wrong('validTo', `早于有效期起 ${validFrom}`);
  for (const field of policy.approximateDates) {
    if (policy[field] === null) wrong('approximateDates', `${field} 没有日期，不能标为近似`);
  }
}

/** One policy by itself, wherever it came from. */
export function checkPolicy(check: Keyed, policy: PolicyRow, wrong: Wrong): void {
  const { category, windows } = policy;
  if (!check.keys.categories.has(category)) wrong('category', `没有键为 ${category} 的惠企类别`);
  checkPlaceAndDates(check, policy, wrong);
  const trouble = findTroubleInTime(policy.eligibility, policy);
  if (trouble !== null) wrong(trouble.field ?? 'eligibility', trouble.message);
  checkWindows(windows, check.keys.city?.demo, wrong);
  if (policy.demo && check.keys.city?.demo === false) wrong('demo', '不是演示城市，不能有虚构的政策');
}

type Counted = Extract<PackWindow, { readonly opensAfterDays: number }>;
const isCounted = (window: PackWindow): window is Counted => 'opensAfterDays' in window;
const namesOfEdges = {
  dated: { from: 'from', to: 'to' },
  counted: { from: 'opensAfterDays', to: 'closesAfterDays' },
} as const;

function checkWindows(windows: readonly PackWindow[], demo: boolean | undefined, wrong: Wrong): void {
  const counted = windows.filter(isCounted);
  const dated = windows.flatMap((window) => (isCounted(window) ? [] : [window]));
  if (counted.length > 0 && demo === false) wrong('windows', '不是演示城市，不能从装载日推算申报窗口');
  if (counted.length > 0 && dated.length > 0)
    return wrong('windows', '申报窗口要么都写日期，要么都从装载日推算');
  const spans = counted.map(({ opensAfterDays: from, closesAfterDays: to }) => ({ from, to }));
  const trouble = findWindowsTrouble(dated) ?? findWindowsTrouble(spans);
  if (trouble === null) return;
  const edge = namesOfEdges[dated.length > 0 ? 'dated' : 'counted'][trouble.edge];
  wrong(`windows[${trouble.at}].${edge}`, trouble.message);
}

/** Who answers for one policy. */
export function checkContact({ keys }: Keyed, contact: PolicyContactRow, wrong: Wrong): void {
  const { policyId, unitId, readerId, contactId } = contact;
  if (!keys.policies.has(policyId)) wrong('policyId', `没有编号为 ${policyId} 的政策`);
  if (!keys.units.has(unitId)) wrong('unitId', `没有编号为 ${unitId} 的单位`);
  if (!keys.officers.has(readerId)) wrong('readerId', `没有编号为 ${readerId} 的工作人员`);
  if (!keys.officers.has(contactId)) wrong('contactId', `没有编号为 ${contactId} 的工作人员`);
}
