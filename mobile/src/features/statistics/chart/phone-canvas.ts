import WxCanvas from 'echarts-for-weixin/src/wx-canvas';

/**
 * WeChat's canvas in the shape in which echarts expects a browser's. The package's own component is made for native
 * pages; of it only this adapter is needed, with the methods that echarts 5.6 calls and the adapter of 5.1 lacks.
 */
export class PhoneCanvas extends WxCanvas {
  readonly style = {};

  addEventListener(): void {
    // The chart does not listen: the table below it says every figure.
  }

  removeEventListener(): void {
    // See addEventListener.
  }

  setAttribute(): void {
    // A canvas node has no attributes.
  }
}
