import { type Person, person as personShape } from '@yingshang/shared/contracts/identity';
import * as z from 'zod/mini';
import { create } from 'zustand';
import { stored } from './storage';

const sessionShape = z.object({ token: z.string(), person: personShape });
const factsShape = z.record(
  z.string(),
  z.nullable(z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
);
const chosenShape = z.object({ id: z.string(), name: z.string(), facts: factsShape });

export type Facts = z.infer<typeof factsShape>;
/** The registered enterprise for which the person looks at benefits. */
export type ChosenEnterprise = z.infer<typeof chosenShape>;

const keptSession = stored('session', 2, z.nullable(sessionShape), null);
const keptChoice = stored('enterprise', 1, z.nullable(chosenShape), null);

interface SessionStore {
  readonly token: string | null;
  readonly person: Person | null;
  readonly enterprise: ChosenEnterprise | null;
  readonly start: (token: string, person: Person) => void;
  /** Signed out, or the server said that the token no longer holds. What was typed elsewhere stays. */
  readonly end: () => void;
  readonly choose: (enterprise: ChosenEnterprise | null) => void;
}

/** Who is signed in on this device; nobody at first, and most pages never ask. */
export const useSession = create<SessionStore>()((set, get) => {
  const kept = keptSession.read();
  return {
    token: kept?.token ?? null,
    person: kept?.person ?? null,
    enterprise: kept === null ? null : keptChoice.read(),
    start(token, person) {
      // Another person's enterprise is not this one's.
      if (get().person?.id !== person.id) get().choose(null);
      keptSession.write({ token, person });
      set({ token, person });
    },
    end() {
      keptSession.clear();
      keptChoice.clear();
      set({ token: null, person: null, enterprise: null });
    },
    choose(enterprise) {
      if (enterprise === null) keptChoice.clear();
      else keptChoice.write(enterprise);
      set({ enterprise });
    },
  };
});
