import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  getControl,
  proveAsRepresentative,
  proveByPhone,
  sendControlCode,
} from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useAction } from './use-action';
import { useLastPerson } from './use-last-person';

export type Control = ResponseOf<typeof getControl>;
export type SentCode = ResponseOf<typeof sendControlCode>;

/** The two ways to prove control of an enterprise. */
export function useControl(id: string) {
  const person = useLastPerson();
  const query = useQuery(person === undefined ? null : `control:${person}:${id}`, () =>
    call(getControl, { params: { id } }),
  );
  const [sent, setSent] = useState<SentCode>();
  const byName = useAction();
  const bySending = useAction();
  const byCode = useAction();
  const to = { params: { id }, body: {} };
  // Facts that were hidden count from now on, wherever they are shown.
  const proven = () => {
    setSent(undefined);
    forget('');
    query.reload();
  };
  return {
    query,
    sent,
    byName,
    bySending,
    byCode,
    prove: () => void byName.run(() => call(proveAsRepresentative, to), proven),
    send: () => void bySending.run(() => call(sendControlCode, to), setSent),
    type: (code: string) =>
      void byCode.run(() => call(proveByPhone, { params: { id }, body: { code } }), proven),
  };
}
