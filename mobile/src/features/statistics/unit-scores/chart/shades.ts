import type { ChartPalette } from '../../chart/chart-palette';
import type { Step } from './matrix-chart';

/** How much of the brand is mixed into the surface; none in between, where neither ink could be read. */
const SHARES = [0, 0.14, 0.32, 0.8, 1] as const;

/** What a cell is filled with, and what is printed on it. */
export function shadeOf(
  step: Step,
  { surface, brand, ink }: Pick<ChartPalette, 'surface' | 'brand' | 'ink'>,
): { readonly fill: string; readonly ink: string } {
  return { fill: mixed(surface, brand, SHARES[step]), ink: step <= 2 ? ink : surface };
}

/** Both `#rrggbb`. */
function mixed(from: string, to: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [low, high] = [from, to].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    const value = Math.round((low ?? 0) + ((high ?? 0) - (low ?? 0)) * share);
    return value.toString(16).padStart(2, '0');
  });
  return `#${parts.join('')}`;
}
