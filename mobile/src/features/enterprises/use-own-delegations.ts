import {
  acceptDelegation,
  claimDemoInvitation,
  leaveDelegation,
  listOwnDelegations,
  type OwnDelegation,
} from '@yingshang/shared/contracts/enterprises';
import { goTo } from '../../platform/navigate';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useAction } from './use-action';
import { useLastPerson } from './use-last-person';

/** What the person was asked to do for enterprises of others. */
export function useOwnDelegations() {
  const person = useLastPerson();
  const query = useQuery(person === undefined ? null : `delegations:${person}`, () =>
    call(listOwnDelegations),
  );
  const action = useAction();
  const claiming = useAction();
  const params = ({ id }: OwnDelegation) => ({ id });
  return {
    query,
    action,
    claiming,
    accept: (delegation: OwnDelegation) =>
      void action.run(
        () => call(acceptDelegation, { params: params(delegation), body: {} }),
        ({ enterpriseId }) => {
          forget('');
          goTo('profile', { id: enterpriseId });
        },
      ),
    leave: (delegation: OwnDelegation) =>
      void action.run(
        () => call(leaveDelegation, { params: params(delegation) }),
        () => {
          const { enterprise, choose } = useSession.getState();
          if (enterprise?.id === delegation.enterpriseId) choose(null);
          query.reload();
        },
      ),
    claim: (code: string) => claiming.run(() => call(claimDemoInvitation, { body: { code } }), query.reload),
  };
}
