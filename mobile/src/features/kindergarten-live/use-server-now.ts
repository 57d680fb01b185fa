import { useEffect, useState } from 'react';

const TICK_MS = 500;

/** The server's clock, going on from when it was told: this device's own may be minutes off. */
export function useServerNow(told: string, cameAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return Date.parse(told) + Math.max(0, now - cameAt);
}
