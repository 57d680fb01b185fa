import * as z from 'zod/mini';
import { create } from 'zustand';
import { stored } from './storage';
import { onSystemScheme, systemScheme } from './system-scheme';

/** 标准, 大字, 长辈: the three columns of type in ui/tokens.scss. */
export const sizes = ['standard', 'large', 'elder'] as const;
const themes = ['auto', 'light', 'dark'] as const;

export type Size = (typeof sizes)[number];
export type Theme = (typeof themes)[number];
/** What is really shown: `auto` resolved by the system's setting. */
export type Scheme = 'light' | 'dark';

const shape = z.object({ size: z.enum(sizes), theme: z.enum(themes) });
const kept = stored<z.infer<typeof shape>>('preferences', 1, shape, { size: 'standard', theme: 'auto' });

interface Preferences {
  readonly size: Size;
  readonly theme: Theme;
  readonly scheme: Scheme;
  readonly chooseSize: (size: Size) => void;
  readonly chooseTheme: (theme: Theme) => void;
}

const resolve = (theme: Theme): Scheme => (theme === 'auto' ? systemScheme() : theme);

/** Remembered on this device and applied by every page's root (AppPage). */
export const usePreferences = create<Preferences>()((set, get) => {
  const { size, theme } = kept.read();
  return {
    size,
    theme,
    scheme: resolve(theme),
    chooseSize(next) {
      kept.write({ size: next, theme: get().theme });
      set({ size: next });
    },
    chooseTheme(next) {
      kept.write({ size: get().size, theme: next });
      set({ theme: next, scheme: resolve(next) });
    },
  };
});

onSystemScheme(() => {
  const { theme } = usePreferences.getState();
  usePreferences.setState({ scheme: resolve(theme) });
});
