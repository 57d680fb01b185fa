import { refuse } from '@yingshang/shared/kernel';

export const unknownUnit = (id: string) =>
  refuse({
    code: 'service-cards.unknown-unit',
    message: `没有编号为「${id}」的单位`,
    advice: '单位可能已合并或更名，请回到服务名片重新查找',
    field: 'id',
  });

export const unknownOfficer = (id: string) =>
  refuse({
    code: 'service-cards.unknown-officer',
    message: `没有编号为「${id}」的工作人员`,
    advice: '人员可能已调整，请到所在单位的名片查看现任人员',
    field: 'id',
  });
