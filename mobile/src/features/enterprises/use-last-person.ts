import { useState } from 'react';
import { useSession } from '../../platform/session';

/** Who is signed in; after the session ended still who was, so that what stands on the page and was typed stays. */
export function useLastPerson(): string | undefined {
  const id = useSession((state) => state.person?.id);
  const [last, setLast] = useState(id);
  if (id !== undefined && id !== last) setLast(id);
  return id ?? last;
}
