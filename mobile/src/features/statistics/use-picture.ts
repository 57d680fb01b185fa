import { getPicture } from '@yingshang/shared/contracts/benefits';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';

/** The picture of one enterprise; a changed profile is another question. */
export function usePicture(id: string) {
  const person = useSession((state) => state.person?.id ?? '');
  const facts = useSession((state) => (state.enterprise?.id === id ? state.enterprise.facts : null));
  return useQuery(`picture:${person}:${id}:${JSON.stringify(facts)}`, () =>
    call(getPicture, { params: { id } }),
  );
}
