import {
  type ComplaintReceipt,
  complaintReceipt,
  fileComplaint,
  getOwnComplaint,
  listSupervisedComplaints,
  listUnitComplaints,
  ownComplaint,
  stepOnOwnComplaint,
  stepOnUnitComplaint,
} from '@yingshang/shared/contracts/complaints';
import { getPrivacyNotice } from '@yingshang/shared/contracts/consents';
import { type Person, signInDemo } from '@yingshang/shared/contracts/identity';
import { checkRealName, listRealNameSamples } from '@yingshang/shared/contracts/real-names';
import { askServer } from './ask-server';

/** Where the demo's staff work, and the unit above it. */
export const COMPLAINED_UNIT = 'demo-210199-biz';
export const ABOVE_COMPLAINED = 'sy-city-030';

export interface SignedIn {
  readonly token: string;
  readonly person: Person;
}

export async function signInOn(serverUrl: string, device: string, body: object): Promise<SignedIn> {
  return signInDemo.response.parse(await askServer(serverUrl, signInDemo.path, { visitorId: device, body }));
}

/** Whose name and ID number the stand-in has checked; without them nobody complains. */
export async function proveRealName(serverUrl: string, { token }: SignedIn): Promise<void> {
  const samples = listRealNameSamples.response.parse(await askServer(serverUrl, listRealNameSamples.path));
  const notice = getPrivacyNotice.response.parse(await askServer(serverUrl, getPrivacyNotice.path));
  const body = { ...samples.items[0], consentVersion: notice.realName.version };
  await askServer(serverUrl, checkRealName.path, { token, body });
}

/** A complaint about the demo staff's unit, in these words. */
export async function fileOne(
  serverUrl: string,
  { token }: SignedIn,
  text: string,
): Promise<ComplaintReceipt> {
  const body = {
    ticket: crypto.randomUUID(),
    class: 'unit',
    unitId: COMPLAINED_UNIT,
    officerId: null,
    policyId: null,
    topicId: null,
    regionCode: null,
    place: '',
    text,
    more: false,
    mayPublish: true,
    joinId: null,
  };
  return complaintReceipt.parse(await askServer(serverUrl, fileComplaint.path, { token, body }));
}

/** What staff of the unit call the complaint; only its number is the same for both sides. */
export async function caseOf(serverUrl: string, { token }: SignedIn, number: string): Promise<string> {
  const path = `${listUnitComplaints.path.replace(':id', COMPLAINED_UNIT)}?q=${number}`;
  const { items } = listUnitComplaints.response.parse(await askServer(serverUrl, path, { token }));
  const [found] = items;
  if (found === undefined) throw new Error(`the unit has no complaint ${number}`);
  return found.id;
}

export async function unitStep(
  serverUrl: string,
  { token }: SignedIn,
  caseId: string,
  body: object,
): Promise<void> {
  const path = stepOnUnitComplaint.path.replace(':id', COMPLAINED_UNIT).replace(':caseId', caseId);
  await askServer(serverUrl, path, { token, body });
}

export async function ownStep(
  serverUrl: string,
  { token }: SignedIn,
  ticket: string,
  body: object,
): Promise<void> {
  await askServer(serverUrl, stepOnOwnComplaint.path.replace(':ticket', ticket), { token, body });
}

export const ownOne = async (serverUrl: string, { token }: SignedIn, ticket: string) =>
  ownComplaint.parse(await askServer(serverUrl, getOwnComplaint.path.replace(':ticket', ticket), { token }));

interface Office {
  readonly lead: SignedIn;
  readonly handler: SignedIn;
}

/** Accepted, given to the handler, replied to and answered. @returns what the unit calls it */
export async function answerOne(
  serverUrl: string,
  { lead, handler }: Office,
  { number }: ComplaintReceipt,
): Promise<string> {
  const caseId = await caseOf(serverUrl, lead, number);
  const step = (who: SignedIn, body: object) => unitStep(serverUrl, who, caseId, body);
  await step(lead, { kind: 'accept' });
  await step(lead, { kind: 'assign', handlerId: handler.person.id });
  await step(handler, { kind: 'reply', text: '收到，今天起由专人跟办。' });
  await step(handler, { kind: 'draft', text: '奖励已审核通过，列入本月拨付，名单在网上公示。' });
  await step(lead, { kind: 'approve' });
  return caseId;
}

/** The first case that a supervisor of the unit above finds under one of the desk's views. */
export async function supervisedCase(serverUrl: string, { token }: SignedIn, show: string): Promise<string> {
  const path = `${listSupervisedComplaints.path.replace(':id', ABOVE_COMPLAINED)}?show=${show}`;
  const { items } = listSupervisedComplaints.response.parse(await askServer(serverUrl, path, { token }));
  const [found] = items;
  if (found === undefined) throw new Error(`nothing is ${show}`);
  return found.id;
}
