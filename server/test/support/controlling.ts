import type { Verification } from '@yingshang/shared/contracts/enterprises';
import type { DataSource } from 'typeorm';
import type { SignedIn } from './signed-in';

/** Proves control as a demo person does, by playing the representative. */
export async function proveControl(person: SignedIn, enterpriseId: string): Promise<void> {
  const answer = await person.ask('POST', `/api/enterprises/${enterpriseId}/control/representative`, {});
  if (answer.status !== 200) throw new Error(`control was not proven: ${answer.text}`);
}

/** Control of a real person, without the way to it. */
export async function giveControl(
  dataSource: DataSource,
  { personId }: SignedIn,
  verification: Exclude<Verification, 'none'>,
): Promise<void> {
  await dataSource.query(
    'UPDATE enterprise_holders SET verification = $2, proven_at = now() WHERE person_id = $1',
    [personId, verification],
  );
}
