import { View } from '@tarojs/components';
import { useEffect } from 'react';
import type { DrawnChartProps } from './drawn-chart-props';
import { echarts } from './echarts';

/** As wide as the column, `most` at most: a card's padding and the page's gutter are taken away. */
export function chartWidth(most = 480): number {
  return Math.min(document.documentElement.clientWidth, most) - 64;
}

export function DrawnChart({ id, option, width, height }: DrawnChartProps) {
  useEffect(() => {
    const place = document.getElementById(id);
    if (place === null) return;
    const chart = echarts.init(place, null, { width, height });
    chart.setOption(option);
    return () => chart.dispose();
  }, [id, option, width, height]);
  return <View id={id} style={{ width: `${width}px`, height: `${height}px` }} />;
}
