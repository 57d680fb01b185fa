import { type Refusal, refuse } from '@yingshang/shared/kernel';

/** The pack that was loaded is gone or broken; its own words say where. */
export const packUnavailable = (cause: Refusal) =>
  refuse({
    code: 'demo.pack-unavailable',
    message: `演示没有重置：${cause.message}`,
    advice: '已记录的内容都还在；请联系运维人员检查城市数据包后再试',
  });
