import { useEffect, useState } from 'react';
import { secondsLeft } from './seconds-left';

/** Seconds to wait; `start` says how long. */
export function useCountdown() {
  const [until, setUntil] = useState(0);
  const [left, setLeft] = useState(0);
  useEffect(() => {
    const tick = () => setLeft(secondsLeft(until, Date.now()));
    tick();
    const timer = setInterval(tick, 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return { left, start: (seconds: number) => setUntil(Date.now() + seconds * 1_000) };
}
