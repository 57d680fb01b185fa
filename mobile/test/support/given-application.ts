import { getPrivacyNotice } from '@yingshang/shared/contracts/consents';
import {
  addApplicationPhoto,
  beginApplication,
  decideApplication,
  getApplication,
  sendApplication,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { sampleChild } from '../../../shared/test/sample-child';
import { askServer } from './ask-server';
import type { SignedIn } from './complaint-steps';
import { madePhoto } from './made-media';
import { BUREAU } from './open-plan';
import { demoStaff } from './rated-unit';

interface Given {
  readonly planId: string;
  /** Tells the children of a spec apart. */
  readonly place: number;
  /** With its document, and sent. */
  readonly sent: boolean;
}

/** An application by somebody whose name was checked. @returns its id. */
export async function givenApplication(
  serverUrl: string,
  { token }: SignedIn,
  { planId, place, sent }: Given,
): Promise<string> {
  const notice = getPrivacyNotice.response.parse(await askServer(serverUrl, getPrivacyNotice.path));
  const body = {
    planId,
    classId: 'local',
    children: [sampleChild('2024-01-05', place)],
    choices: [{ stage: 'general', at: ['k2', 'k1'] }],
    consentVersion: notice.child.version,
  };
  const begun = beginApplication.response.parse(
    await askServer(serverUrl, beginApplication.path, { token, body }),
  );
  if (!sent) return begun.id;
  const photo = { document: 'household', photo: madePhoto() };
  await askServer(serverUrl, addApplicationPhoto.path.replace(':id', begun.id), { token, body: photo });
  await askServer(serverUrl, sendApplication.path.replace(':id', begun.id), {
    token,
    body: { basedOn: begun.revision + 1 },
  });
  return begun.id;
}

/** As a reviewer of the bureau. */
export async function decideAbout(
  serverUrl: string,
  applicationId: string,
  decision: { readonly decision: 'accepted' } | { readonly decision: 'returned'; readonly reason: string },
): Promise<void> {
  const { token } = await demoStaff(serverUrl, 'reviewer', BUREAU);
  const of = (path: string) => path.replace(':id', BUREAU).replace(':applicationId', applicationId);
  const { revision } = getApplication.response.parse(
    await askServer(serverUrl, of(getApplication.path), { token }),
  );
  await askServer(serverUrl, of(decideApplication.path), {
    token,
    body: { ...decision, basedOn: revision },
  });
}
