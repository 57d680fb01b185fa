import * as z from 'zod/mini';
import { create } from 'zustand';
import { stored } from './storage';

/** Fields by enterprise: what a registered enterprise's person answered with 「不清楚」. Stated facts live on the server. */
const kept = stored('skipped', 1, z.record(z.string(), z.array(z.string())), {});

interface SkippedStore {
  readonly byEnterprise: Readonly<Record<string, readonly string[]>>;
  readonly change: (enterpriseId: string, fields: readonly string[]) => void;
}

export const useSkippedQuestions = create<SkippedStore>()((set, get) => ({
  byEnterprise: kept.read(),
  change(enterpriseId, fields) {
    const byEnterprise = { ...get().byEnterprise, [enterpriseId]: [...fields] };
    kept.write(Object.fromEntries(Object.entries(byEnterprise).map(([id, skipped]) => [id, [...skipped]])));
    set({ byEnterprise });
  },
}));
