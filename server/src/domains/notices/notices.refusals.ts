import { refuse } from '@yingshang/shared/kernel';

export const unknownMessage = () =>
  refuse({
    code: 'notices.unknown-message',
    message: '没有这条消息',
    advice: '可能已删除，或已超过 180 天。请回到消息列表查看',
    field: 'id',
  });
