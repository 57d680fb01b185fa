/** The package brings no types; these are of the one part that is used. */
declare module 'echarts-for-weixin/src/wx-canvas' {
  export default class WxCanvas {
    constructor(context: unknown, canvasId: string, isNew: boolean, node: unknown);
    setChart(chart: unknown): void;
    width: number;
    height: number;
  }
}
