import { refuse } from '@yingshang/shared/kernel';

/** Does not repeat what was typed: it may be somebody's number with one digit wrong, and refusals are logged. */
export const badPhone = () =>
  refuse({
    code: 'call-backs.bad-phone',
    message: '这个电话号码打不通',
    advice: '请填 11 位手机号，或带区号的座机号，例如 024-12345678',
    field: 'phone',
  });

export const nothingSaid = () =>
  refuse({
    code: 'call-backs.nothing-said',
    message: '还没有写想问什么',
    advice: '请用一两句话说明，对方好提前准备',
    field: 'about',
  });

export const tooLong = (most: number) =>
  refuse({
    code: 'call-backs.too-long',
    message: `想问的事超过 ${most} 个字`,
    advice: '请写得短一些，细节可以在电话里说',
    field: 'about',
  });

export const strangeOfficer = () =>
  refuse({
    code: 'call-backs.unknown-officer',
    message: '这位工作人员不在这个单位',
    advice: '人员可能已调整，请回到单位名片重新选择',
    field: 'officerId',
  });

export const tooMany = (most: number) =>
  refuse({
    code: 'call-backs.too-many',
    message: `这台设备已有 ${most} 个回电请求还没有处理`,
    advice: '请等对方回电，或在办公时间直接打电话',
  });

export const unknownCallBack = () =>
  refuse({
    code: 'call-backs.unknown',
    message: '没有找到这个回电请求',
    advice: '可能已满 30 天被删除，请刷新列表',
    field: 'callBackId',
  });

export const demoNumber = () =>
  refuse({
    code: 'call-backs.demo-number',
    message: '演示身份看不到完整号码',
    advice: '演示里人人都能扮演工作人员，所以留下的号码不给任何人看；正式使用时在这里拨打',
  });
