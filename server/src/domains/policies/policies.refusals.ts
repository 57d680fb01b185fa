import { refuse } from '@yingshang/shared/kernel';

export const unknownPolicy = (id: string) =>
  refuse({
    code: 'policies.unknown',
    message: `没有编号为「${id}」的政策`,
    advice: '政策可能已下架，请回到政策列表重新查找',
    field: 'id',
  });

export const unknownCategory = (key: string) =>
  refuse({
    code: 'policies.unknown-category',
    message: `没有「${key}」这个惠企类别`,
    advice: '请从类别列表中选择',
    field: 'category',
  });
