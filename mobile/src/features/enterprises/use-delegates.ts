import type { EnterpriseScope } from '@yingshang/shared/access';
import {
  changeDelegate,
  endControl,
  handOverControl,
  inviteDelegate,
  listControllers,
  listDelegates,
  revokeDelegate,
} from '@yingshang/shared/contracts/enterprises';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { useAction } from './use-action';
import { useLastPerson } from './use-last-person';

export interface Terms {
  readonly scopes: EnterpriseScope[];
  readonly endsOn: string;
}

/** Whom the enterprise lets act for it, and who else controls it. */
export function useDelegates(id: string) {
  const person = useLastPerson();
  const key = (what: string) => (person === undefined ? null : `${what}:${person}:${id}`);
  const query = useQuery(key('delegates'), () => call(listDelegates, { params: { id } }));
  const controllers = useQuery(key('controllers'), () => call(listControllers, { params: { id } }));
  const action = useAction();
  const of = (delegationId: string) => ({ params: { id, delegationId } });
  const reload = () => query.reload();
  return {
    query,
    controllers,
    action,
    invite: (who: Terms & { name: string; phone: string }) =>
      action.run(() => call(inviteDelegate, { params: { id }, body: who }), reload),
    change: (delegationId: string, terms: Terms) =>
      action.run(() => call(changeDelegate, { ...of(delegationId), body: terms }), reload),
    revoke: (delegationId: string) => action.run(() => call(revokeDelegate, of(delegationId)), reload),
    endControl: (personId: string) =>
      action.run(
        () => call(endControl, { params: { id, personId } }),
        () => {
          controllers.reload();
          reload();
        },
      ),
    handOver: (delegationId: string, onDone: () => void) =>
      action.run(
        () => call(handOverControl, { params: { id }, body: { delegationId } }),
        () => {
          const { enterprise, choose } = useSession.getState();
          if (enterprise?.id === id) choose(null);
          forget('');
          onDone();
        },
      ),
  };
}
