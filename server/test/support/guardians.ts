import type { PrivacyNotice } from '@yingshang/shared/contracts/consents';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { beginApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import { sampleChild } from '../../../shared/test/sample-child';
import type { SignedIn } from './signed-in';
import { SMALL_PHOTO } from './small-media';

export const APPLICATIONS = '/api/me/kindergarten-applications';

/** Each child once, in whatever spec of a file. */
let place = 0;
export const nextChild = (born = '2024-01-05') => sampleChild(born, (place += 1));

/** What a guardian of a child with a local household sends, who agreed to that version of the text. */
export const applicationOf = (planId: string, consentVersion: string, more: object = {}) => ({
  planId,
  classId: 'local',
  children: [nextChild()],
  choices: [{ stage: 'general', at: ['k2', 'k1'] }],
  consentVersion,
  ...more,
});

/** An application that was begun; with its document, and sent, if wanted. */
export async function givenApplication(
  who: SignedIn,
  planId: string,
  { sent = true, ...more }: { readonly sent?: boolean; readonly [name: string]: unknown } = {},
): Promise<{ readonly id: string; readonly revision: number }> {
  const notice = (await who.ask('GET', '/api/privacy-notice')).body as PrivacyNotice;
  const begun = await who.ask('POST', APPLICATIONS, applicationOf(planId, notice.child.version, more));
  if (begun.status !== 200) throw new Error(begun.text);
  const { id, revision } = begun.body as ResponseOf<typeof beginApplication>;
  if (!sent) return { id, revision };
  const photo = { document: 'household', photo: SMALL_PHOTO };
  const added = await who.ask('POST', `${APPLICATIONS}/${id}/photos`, photo);
  const done = await who.ask('POST', `${APPLICATIONS}/${id}/sending`, { basedOn: revision + 1 });
  if (done.status !== 200) throw new Error(`${added.text} ${done.text}`);
  return { id, revision: revision + 2 };
}
