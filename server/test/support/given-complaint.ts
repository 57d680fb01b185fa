import { randomUUID } from 'node:crypto';
import type { FileComplaintRequest } from '@yingshang/shared/contracts/complaints';
import { samplePeople } from '../../src/domains/real-names';
import { realPerson } from './real-staff';
import type { SignedIn } from './signed-in';
import type { SuiteCity } from './with-city';

/** Somebody whose real name was checked: one of the made-up people of the stand-in. */
export async function checkedPerson(city: SuiteCity, which = 0): Promise<SignedIn> {
  return withCheckedName(await realPerson(city), which);
}

export async function withCheckedName(person: SignedIn, which = 0): Promise<SignedIn> {
  const notice = (await person.ask('GET', '/api/privacy-notice')).body as { realName: { version: string } };
  const checked = await person.ask('POST', '/api/me/real-name', {
    consentVersion: notice.realName.version,
    ...samplePeople[which],
  });
  if (checked.status !== 200) throw new Error(JSON.stringify(checked.body));
  return person;
}

/** What a phone sends. */
export function complaintRequest(changes: Partial<FileComplaintRequest> = {}): FileComplaintRequest {
  return {
    ticket: randomUUID(),
    class: 'unit',
    unitId: 'u-east',
    officerId: null,
    policyId: null,
    topicId: null,
    regionCode: null,
    place: '',
    text: '材料交了三次都被退回，没有说缺什么。',
    more: false,
    mayPublish: false,
    joinId: null,
    ...changes,
  };
}

export interface GivenComplaint {
  /** As an office calls it. */
  readonly id: string;
  /** As the complainant does. */
  readonly ticket: string;
  readonly number: string;
}

/** Filed over HTTP by this person. */
export async function fileComplaint(
  city: SuiteCity,
  by: SignedIn,
  changes: Partial<FileComplaintRequest> = {},
): Promise<GivenComplaint> {
  const request = complaintRequest(changes);
  const filed = await by.ask('POST', '/api/complaints', request);
  if (filed.status !== 200) throw new Error(JSON.stringify(filed.body));
  const [row] = await city.dataSource.query<{ id: string; number: string }[]>(
    `SELECT c.id, c.number FROM complaints c JOIN complainant.complainants p ON p.complaint_id = c.id
     WHERE p.ticket = $1`,
    [request.ticket],
  );
  if (row === undefined) throw new Error('the complaint was not kept');
  return { ...row, ticket: request.ticket };
}
