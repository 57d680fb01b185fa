import { getMessage } from '@yingshang/shared/contracts/notices';
import { useEffect } from 'react';
import { markedMessage, useInboxMarks } from '../../platform/inbox-marks';
import { noteOpened } from '../../platform/message-actions';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';

/** One message of whoever is signed in; shown, it counts as opened. */
export function useMessage(id: string) {
  const person = useSession((state) => state.person?.id);
  const query = useQuery(person === undefined ? null : `message:${person}:${id}`, () =>
    call(getMessage, { params: { id } }),
  );
  const marks = useInboxMarks();
  const shown = query.data;
  const shownId = shown?.id;
  useEffect(() => {
    if (shownId !== undefined) void noteOpened({ id: shownId });
  }, [shownId]);
  return { person, query, message: shown === undefined ? undefined : markedMessage(shown, marks) };
}
