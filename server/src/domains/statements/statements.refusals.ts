import { refuse } from '@yingshang/shared/kernel';

export const tooLong = (most: number) =>
  refuse({
    code: 'statements.too-long',
    message: `文字超过 ${most} 个字`,
    advice: '请写得短一些，留下最要紧的事情经过',
    field: 'text',
  });
