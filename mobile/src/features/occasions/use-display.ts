import { useEffect, useState } from 'react';
import { type DisplayFace, emptyFace } from './code-upkeep';
import { useDisplaySession } from './display-session';
import { watchDisplay } from './watch-display';

/** What the display of this session shows now. */
export function useDisplay(session: string): DisplayFace {
  const end = useDisplaySession((state) => state.end);
  const [face, setFace] = useState(emptyFace);
  useEffect(() => watchDisplay(session, { onFace: setFace, onEnd: end }), [session, end]);
  return face;
}
