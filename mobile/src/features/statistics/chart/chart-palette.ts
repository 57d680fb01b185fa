import type { Scheme } from '../../../platform/preferences';

export interface ChartPalette {
  readonly surface: string;
  readonly ink: string;
  readonly line: string;
  readonly brand: string;
  readonly ok: string;
  readonly onOk: string;
  readonly warn: string;
  readonly warnTint: string;
  readonly neutral: string;
}

/** A canvas cannot read the CSS variables of `ui/tokens`: the same values stand here (chart-palette.spec.ts). */
export const chartPalettes: Readonly<Record<Scheme, ChartPalette>> = {
  light: {
    surface: '#ffffff',
    ink: '#1b2430',
    line: '#d8dee5',
    brand: '#0b5c8a',
    ok: '#1b6b43',
    onOk: '#ffffff',
    warn: '#8a4b00',
    warnTint: '#fdf1df',
    neutral: '#4a5665',
  },
  dark: {
    surface: '#1a222c',
    ink: '#edf1f5',
    line: '#27313c',
    brand: '#7cc4ee',
    ok: '#7bd3a2',
    onOk: '#173327',
    warn: '#f2b766',
    warnTint: '#3a2a12',
    neutral: '#b4bfcb',
  },
};
