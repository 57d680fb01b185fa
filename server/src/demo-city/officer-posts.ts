import type { PackUnit } from './pack-rows';

export type Post =
  | '局长'
  | '街道主任'
  | '负责人'
  | '科长'
  | '首席服务员'
  | '企业服务专员'
  | '项目管家'
  | '窗口人员'
  | '执法人员'
  | '社区工作者';

type UnitKind = 'bureau' | 'enforcing-bureau' | 'service-centre' | 'street-office' | 'utility';

/** Who every unit of a kind has after its head, and in what proportion the others are. */
const STAFFING: Record<UnitKind, { readonly always: readonly Post[]; readonly others: readonly Post[] }> = {
  bureau: {
    always: ['科长', '科长', '首席服务员', '企业服务专员', '项目管家', '窗口人员'],
    others: ['科长', '科长', '企业服务专员', '企业服务专员', '项目管家', '窗口人员', '窗口人员'],
  },
  'enforcing-bureau': {
    always: ['科长', '科长', '首席服务员', '企业服务专员', '执法人员', '窗口人员'],
    others: ['科长', '企业服务专员', '项目管家', '执法人员', '执法人员', '窗口人员', '窗口人员'],
  },
  'service-centre': {
    always: ['首席服务员', '企业服务专员', '窗口人员', '窗口人员'],
    others: ['窗口人员', '窗口人员', '窗口人员', '窗口人员', '企业服务专员', '项目管家'],
  },
  'street-office': {
    always: ['首席服务员', '企业服务专员', '社区工作者', '社区工作者'],
    others: ['社区工作者', '社区工作者', '社区工作者', '企业服务专员', '执法人员', '窗口人员'],
  },
  utility: {
    always: ['首席服务员', '企业服务专员', '项目管家', '窗口人员'],
    others: ['企业服务专员', '项目管家', '窗口人员', '窗口人员'],
  },
};

/** Bureaus whose staff inspect businesses, recognised by what their names hold. */
const ENFORCING =
  /公安|城市管理|市场监督|生态环境|应急|交通|卫生健康|文化旅游|烟草|消防|税务|海关|水务局|农业农村|自然资源|城乡建设|房产局|人力资源|邮政|气象/;

/** How many officers a unit of a level gets: from the first number, and fewer than the second more. */
export const STAFF_SIZE: Record<PackUnit['level'], { readonly least: number; readonly spread: number }> = {
  city: { least: 25, spread: 16 },
  district: { least: 14, spread: 5 },
  street: { least: 10, spread: 5 },
};

export function headPost(unit: PackUnit): Post {
  if (unit.name.endsWith('街道办事处')) return '街道主任';
  // A centre, a company or a township is not led by a bureau chief.
  return unit.name.endsWith('局') ? '局长' : '负责人';
}

export function staffing(unit: PackUnit): (typeof STAFFING)[UnitKind] {
  return STAFFING[unitKind(unit)];
}

function unitKind(unit: PackUnit): UnitKind {
  if (unit.level === 'street') return unit.department === 'office' ? 'street-office' : 'service-centre';
  if (unit.name.endsWith('公司')) return 'utility';
  if (/中心$|热线$/.test(unit.name)) return 'service-centre';
  return ENFORCING.test(unit.name) ? 'enforcing-bureau' : 'bureau';
}
