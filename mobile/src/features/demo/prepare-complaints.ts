import {
  type FileComplaintRequest,
  fileComplaint,
  listOwnComplaints,
  listUnitComplaints,
  stepOnUnitComplaint,
  type UnitComplaintStep,
} from '@yingshang/shared/contracts/complaints';
import { getPrivacyNotice } from '@yingshang/shared/contracts/consents';
import { checkRealName, getRealName, listRealNameSamples } from '@yingshang/shared/contracts/real-names';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { call } from '../../platform/request';
import { routeUrl } from '../../platform/routes';
import { useSession } from '../../platform/session';
import { uniqueId } from '../../platform/unique-id';
import { asSomeStaff, sitDown } from './prepare-people';

const TEXT = '演示：示例面馆申报的稳岗奖励超过公示时限一个多月没有结果，问了两次都说在排队。';
const REPLY = '演示：您的申报已找到，今天起由专人跟办。';
const ANSWER = '演示：奖励已审核通过，列入本月拨付。会签超时今后由系统自动上报。';

/** A resident whose name was checked, before an empty complaint. */
export async function someComplainant(): Promise<Outcome<string>> {
  const named = await realNamed();
  return named.ok ? ok(routeUrl('fileComplaint', {})) : named;
}

/** Their complaint, answered: their word is waited for. */
export async function someAnsweredComplaint(): Promise<Outcome<string>> {
  const named = await realNamed();
  if (!named.ok) return named;
  const mine = await call(listOwnComplaints);
  if (!mine.ok) return mine;
  const waiting = mine.value.items.find(({ status }) => status === 'answered');
  const ticket = waiting === undefined ? await answeredComplaint() : ok(waiting.ticket);
  return ticket.ok ? ok(routeUrl('myComplaint', { ticket: ticket.value })) : ticket;
}

/** The desk of a unit with made-up complaints of every standing. */
export async function someComplaintDesk(): Promise<Outcome<string>> {
  const unit = await sitDown('staff', ['lead', 'handler']);
  return unit.ok ? ok(routeUrl('unitComplaints', {})) : unit;
}

async function realNamed(): Promise<Outcome<unknown>> {
  const resident = await sitDown('resident');
  if (!resident.ok) return resident;
  const known = await call(getRealName);
  if (!known.ok || known.value.checked !== null) return known;
  const samples = await call(listRealNameSamples);
  if (!samples.ok) return samples;
  const notice = await call(getPrivacyNotice);
  if (!notice.ok) return notice;
  const { name = '', idNumber = '' } = samples.value.items[0] ?? {};
  return call(checkRealName, { body: { name, idNumber, consentVersion: notice.value.realName.version } });
}

async function answeredComplaint(): Promise<Outcome<string>> {
  const unit = await asSomeStaff(['lead'], async (unitId) => ok(unitId));
  if (!unit.ok) return unit;
  const filed = await call(fileComplaint, { body: complaintAbout(unit.value, await uniqueId()) });
  if (!filed.ok) return filed;
  const { number, ticket } = filed.value;
  const answered = await asSomeStaff(['lead', 'handler'], (unitId) => answer(unitId, number));
  return answered.ok ? ok(ticket) : answered;
}

const complaintAbout = (unitId: string, ticket: string): FileComplaintRequest => ({
  ticket,
  class: 'unit',
  unitId,
  officerId: null,
  policyId: null,
  topicId: null,
  regionCode: null,
  place: '',
  text: TEXT,
  more: false,
  mayPublish: true,
  joinId: null,
});

/** Accepted, handled and approved by one person who is both lead and handler. */
async function answer(id: string, number: string): Promise<Outcome<unknown>> {
  const found = await call(listUnitComplaints, { params: { id }, query: { q: number } });
  if (!found.ok) return found;
  const caseId = found.value.items[0]?.id;
  if (caseId === undefined)
    return refuse({
      code: 'demo.nothing-found',
      message: '刚提交的演示投诉没有找到。',
      advice: '请再点一次。',
    });
  const steps: readonly UnitComplaintStep[] = [
    { kind: 'accept' },
    { kind: 'assign', handlerId: useSession.getState().person?.id ?? '' },
    { kind: 'reply', text: REPLY },
    { kind: 'draft', text: ANSWER },
    { kind: 'approve' },
  ];
  for (const body of steps) {
    const taken = await call(stepOnUnitComplaint, { params: { id, caseId }, body });
    if (!taken.ok) return taken;
  }
  return ok(null);
}
