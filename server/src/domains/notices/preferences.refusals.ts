import { refuse } from '@yingshang/shared/kernel';

export const tooManyMuted = (most: number) =>
  refuse({
    code: 'notices.too-many-muted',
    message: `最多关闭 ${most} 类消息`,
    advice: '如果什么都不想收到，请在消息设置里关闭微信提醒',
    field: 'topic',
  });
