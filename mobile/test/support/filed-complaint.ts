import {
  complaintReceipt,
  type FileComplaintRequest,
  fileComplaint,
  type OwnComplaintStep,
  stepOnOwnComplaint,
} from '@yingshang/shared/contracts/complaints';
import { getPrivacyNotice } from '@yingshang/shared/contracts/consents';
import { signInDemo } from '@yingshang/shared/contracts/identity';
import { checkRealName, listRealNameSamples } from '@yingshang/shared/contracts/real-names';
import { askServer } from './ask-server';

/** A complaint over HTTP, and what its complainant needs to go on with it. */
export interface FiledComplaint {
  readonly token: string;
  readonly ticket: string;
  readonly number: string;
}

/** Somebody of the demo whose real name was checked: only they may complain. */
async function checkedResident(serverUrl: string): Promise<string> {
  const { token } = signInDemo.response.parse(
    await askServer(serverUrl, signInDemo.path, {
      visitorId: crypto.randomUUID(),
      body: { role: 'resident' },
    }),
  );
  const { realName } = getPrivacyNotice.response.parse(await askServer(serverUrl, getPrivacyNotice.path));
  const { items } = listRealNameSamples.response.parse(
    await askServer(serverUrl, listRealNameSamples.path, { token }),
  );
  const [sample] = items;
  if (sample === undefined) throw new Error('the demo has nobody whose name can be checked');
  const { name, idNumber } = sample;
  const body = { name, idNumber, consentVersion: realName.version };
  await askServer(serverUrl, checkRealName.path, { token, body });
  return token;
}

export async function fileComplaintAt(
  serverUrl: string,
  changes: Pick<FileComplaintRequest, 'unitId' | 'text'> & Partial<FileComplaintRequest>,
): Promise<FiledComplaint> {
  const token = await checkedResident(serverUrl);
  const ticket = crypto.randomUUID();
  const body: FileComplaintRequest = {
    ticket,
    class: 'unit',
    officerId: null,
    policyId: null,
    topicId: null,
    regionCode: null,
    place: '',
    more: false,
    mayPublish: false,
    joinId: null,
    ...changes,
  };
  const { number } = complaintReceipt.parse(await askServer(serverUrl, fileComplaint.path, { token, body }));
  return { token, ticket, number };
}

/** A step that its complainant takes. */
export async function stepOfComplainant(
  serverUrl: string,
  { token, ticket }: FiledComplaint,
  body: OwnComplaintStep,
): Promise<void> {
  await askServer(serverUrl, stepOnOwnComplaint.path.replace(':ticket', ticket), { token, body });
}
