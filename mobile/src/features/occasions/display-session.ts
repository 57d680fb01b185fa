import { pairThisDisplay } from '@yingshang/shared/contracts/occasions';
import type { Outcome } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { create } from 'zustand';
import { call } from '../../platform/request';
import { stored } from '../../platform/storage';

const kept = stored('display', 1, z.nullable(z.string()), null);

interface DisplaySession {
  /** Null on a device that is no display. */
  readonly session: string | null;
  readonly begin: (session: string) => void;
  readonly end: () => void;
}

/** This device as a counter's display. It is no sign-in: who is signed in here plays no part in it. */
export const useDisplaySession = create<DisplaySession>()((set) => ({
  session: kept.read(),
  begin(session) {
    kept.write(session);
    set({ session });
  },
  end() {
    kept.clear();
    set({ session: null });
  },
}));

/** This device becomes the display that the code stands for. */
export async function pairHere(code: string): Promise<Outcome<unknown>> {
  const answer = await call(pairThisDisplay, { body: { code } });
  if (answer.ok) useDisplaySession.getState().begin(answer.value.session);
  return answer;
}
