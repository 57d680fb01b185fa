import { refuse } from '@yingshang/shared/kernel';

export const cityNotLoaded = () =>
  refuse({
    code: 'city.not-loaded',
    message: '服务器还没有装载城市数据',
    advice: '请联系运维人员：运行 pnpm cli city load 装载城市数据包后再打开',
  });
