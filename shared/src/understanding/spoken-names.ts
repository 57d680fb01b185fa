import { said } from './said';

/** How people call what no rule of short names reaches. */
export const spokenNames: readonly { readonly long: string; readonly as: readonly string[] }[] = [
  {
    long: '政务服务中心',
    as: said(
      '政务大厅 审批大厅 行政审批大厅 行政审批中心 办事大厅 政务中心 行政大厅 办事中心 政务服务大厅 行政服务中心 行政服务大厅 市民服务中心',
    ),
  },
  { long: '便民服务中心', as: said('便民大厅 便民中心 便民服务大厅 便民站 便民服务站') },
  { long: '税务局', as: said('税务所 办税大厅 办税服务厅 税务大厅') },
  { long: '公安局出入境管理局', as: said('出入境 出入境大厅 出入境管理局 护照大厅') },
  { long: '不动产登记中心', as: said('不动产中心 不动产登记 不动产大厅') },
  { long: '公安局分局', as: said('公安局 公安分局 分局') },
  { long: '供电公司', as: said('供电局 电业局 电力公司 电力局 国家电网') },
  { long: '水务集团有限公司', as: said('自来水公司') },
  { long: '燃气集团有限公司', as: said('煤气公司 天然气公司') },
  { long: '12345政务服务便民热线', as: said('12345 一二三四五 市长热线 便民热线 政务热线 12345热线') },
  { long: '住房公积金管理中心', as: said('公积金中心') },
  { long: '公安局交通警察局', as: said('交警队 交警大队 车管所') },
];

/** Words that are an office and no matter; whose, says the district that is named. */
export const officeWords: ReadonlySet<string> = new Set(
  said('城管 税务 国税 地税 税局 人社 住建 城建 发改 工信 市监 卫健 民政 工商 营商 文旅'),
);

/** 「马路湾便民中心」「小城子镇的便民中心」: a street's or a town's body, said without its kind or with a 的. */
export function looseNames(name: string): string[] {
  const [, place = '', kind = '', body = ''] = /^(.{2,})(街道|镇|乡)(便民.+|政府)$/u.exec(name) ?? [];
  if (body === '') return [];
  const withDe = [`${place}${kind}的${body}`];
  return kind === '街道' ? [...withDe, `${place}${body}`, `${place}的${body}`] : withDe;
}
