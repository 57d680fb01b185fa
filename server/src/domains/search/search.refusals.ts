import { LONGEST_QUERY } from '@yingshang/shared/contracts/search';
import { refuse } from '@yingshang/shared/kernel';

export const noWords = () =>
  refuse({
    code: 'search.no-words',
    message: '没有可以查找的字',
    advice: '请输入单位、人名、要办的事或政策，例如“人社局”“开餐馆”',
    field: 'q',
  });

export const tooLong = () =>
  refuse({
    code: 'search.too-long',
    message: `查找的内容超过了 ${LONGEST_QUERY} 个字`,
    advice: '请只留下最要紧的几个字，例如单位名称或要办的事',
    field: 'q',
  });

export const unknownMatter = (id: string) =>
  refuse({
    code: 'search.unknown-matter',
    message: `没有编号为「${id}」的事项`,
    advice: '事项可能已合并或更名，请重新查找',
    field: 'id',
  });
