import { useDidHide, useDidShow } from '@tarojs/taro';
import type { LiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { useEffect, useRef, useState } from 'react';
import { announcement } from './live-words';
import { emptyFace, watchLive } from './watch-live';

export interface ShownLive extends ReturnType<typeof useFollowed> {
  /** For the ear alone: what has just changed. */
  readonly said: string;
}

/** A draw as it goes, while the page is looked at. */
export function useLive(planId: string): ShownLive {
  const face = useFollowed(planId);
  const before = useRef<LiveDraw | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (face.live === null) return;
    const words = announcement(before.current, face.live);
    before.current = face.live;
    if (words !== null) setSaid(words);
  }, [face.live]);
  return { ...face, said };
}

function useFollowed(planId: string) {
  const [face, setFace] = useState(emptyFace);
  const [isShown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  useEffect(() => (isShown ? watchLive(planId, setFace) : undefined), [planId, isShown]);
  return face;
}
