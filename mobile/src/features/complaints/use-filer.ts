import { getRealName } from '@yingshang/shared/contracts/real-names';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import type { Filer } from './filing-steps';

/** What the platform knows of whoever is about to file. */
export function useFiler(): Filer {
  const personId = useSession((session) => session.person?.id);
  const { data } = useQuery(personId === undefined ? null : `real-name:${personId}`, () => call(getRealName));
  return {
    isSignedIn: personId !== undefined,
    isRealNamed: data === undefined ? undefined : data.checked !== null,
  };
}
