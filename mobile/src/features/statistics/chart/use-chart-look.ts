import { useMemo } from 'react';
import { usePreferences } from '../../../platform/preferences';
import type { ChartLook } from './chart-look';
import { chartPalettes } from './chart-palette';

/** As the person wants the app to look; the same object until that or the width changes. */
export function useChartLook(width: number): ChartLook {
  const { size, scheme } = usePreferences();
  return useMemo(() => ({ palette: chartPalettes[scheme], size, width }), [scheme, size, width]);
}
