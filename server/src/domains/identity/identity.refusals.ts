import { refuse } from '@yingshang/shared/kernel';

export const unknownUnit = (id: string | undefined) =>
  refuse({
    code: 'identity.unknown-unit',
    message: id === undefined ? '演示城市里还没有可以进入的单位' : `没有编号为 ${id} 的单位`,
    advice: '请从服务名片里选一个单位再试',
    field: 'unitId',
  });
