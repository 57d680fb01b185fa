import { refuse } from '@yingshang/shared/kernel';

export const unknownPolicy = (id: string) =>
  refuse({
    code: 'policies.unknown',
    message: `没有编号为「${id}」的政策`,
    advice: '政策可能已下架，请回到政策列表重新查找',
    field: 'id',
  });

export const noCertainWindow = (title: string) =>
  refuse({
    code: 'policies.no-certain-window',
    message: `「${title}」现在没有确定的申报日期`,
    advice: '日期公布后再加入日历；也可以收藏，开始前会提醒',
  });

export const unknownCategory = (key: string) =>
  refuse({
    code: 'policies.unknown-category',
    message: `没有「${key}」这个惠企类别`,
    advice: '请从类别列表中选择',
    field: 'category',
  });

export const noWords = (typed: string) =>
  refuse({
    code: 'policies.no-words',
    message: `「${typed}」里没有可以查找的词`,
    advice: '请输入要找的事，例如“稳岗返还”“高企”“房租”',
    field: 'q',
  });

export const tooManyFavourites = (most: number) =>
  refuse({
    code: 'policies.too-many-favourites',
    message: `这台设备已收藏 ${most} 项政策，放不下更多`,
    advice: '请先在“我的收藏”里取消一些',
    field: 'policyId',
  });
