import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';

// Only what our charts are made of: the whole library would be a megabyte more.
echarts.use([BarChart, LineChart, ScatterChart, GridComponent, CanvasRenderer]);

export { echarts };
