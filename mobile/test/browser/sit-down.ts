import type { BrowserContext } from 'playwright-core';
import type { SignedIn } from './demo-statements';

/** Whoever opens this phone is signed in so, and the phone is this device; as `platform/session` and `visitor` keep it. */
export async function sitDown(
  context: BrowserContext,
  { token, person }: SignedIn,
  device: string,
): Promise<void> {
  await context.addInitScript(
    ([session, visitor]) => {
      const keep = (name: string, version: number, value: unknown) =>
        localStorage.setItem(name, JSON.stringify({ data: { version, value } }));
      keep('yingshang.session', 2, session);
      keep('yingshang.visitor', 1, visitor);
    },
    [{ token, person }, device] as const,
  );
}
