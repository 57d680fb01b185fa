import type { StaffRole } from '@yingshang/shared/access';
import { listStandingChanges } from '@yingshang/shared/contracts/fairness';
import { signInDemo } from '@yingshang/shared/contracts/identity';
import { getOwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { promptsVersion, rate } from '@yingshang/shared/contracts/ratings';
import { getReputation } from '@yingshang/shared/contracts/reputation';
import { askServer } from './ask-server';

/** What a device gave, and what it keeps to find it again. */
export interface GivenRating {
  readonly ticket: string;
  readonly visitorId: string;
}

/** One rating from the unit's card, by a device of its own. */
export async function giveRating(
  serverUrl: string,
  unitId: string,
  stars: 1 | 2 | 3 | 4 | 5,
  text = '',
): Promise<GivenRating> {
  const [ticket, visitorId] = [crypto.randomUUID(), crypto.randomUUID()];
  const body = { ticket, rated: { unitId, officerId: null }, stars, promptsVersion, prompts: [], text };
  await askServer(serverUrl, rate.path, {
    visitorId,
    body: { ...body, more: false, named: false, enterpriseId: null },
  });
  return { ticket, visitorId };
}

/** Somebody of the demo with these roles in the unit; a lead of the demo gives work to people of their own device alone. */
export async function demoStaff(serverUrl: string, roles: StaffRole | readonly StaffRole[], unitId?: string) {
  return signInDemo.response.parse(
    await askServer(serverUrl, signInDemo.path, {
      visitorId: crypto.randomUUID(),
      body: { role: 'staff', staffRoles: [roles].flat(), unitId },
    }),
  );
}

export const standingChanges = async (serverUrl: string, unitId: string) =>
  listStandingChanges.response.parse(
    await askServer(serverUrl, listStandingChanges.path.replace(':id', unitId)),
  );

export const reputationOf = async (serverUrl: string, unitId: string) =>
  getReputation.response.parse(await askServer(serverUrl, getReputation.path.replace(':id', unitId)));

export const ownStanding = async (serverUrl: string, { ticket, visitorId }: GivenRating) =>
  getOwnStanding.response.parse(
    await askServer(serverUrl, getOwnStanding.path.replace(':ticket', ticket), { visitorId }),
  );
