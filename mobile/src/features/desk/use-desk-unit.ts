import { useState } from 'react';
import { useSession } from '../../platform/session';

/** The unit whose desk this is; after the session ended still the last one, so that what was typed stays in sight. */
export function useDeskUnit() {
  const unit = useSession((session) => session.person?.unit ?? null);
  const [last, setLast] = useState(unit);
  if (unit !== null && unit.id !== last?.id) setLast(unit);
  return { unit: unit ?? last, signedIn: unit !== null };
}
