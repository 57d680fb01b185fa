import type { SizeRule } from './size-rule';

/** 统计上大中小微型企业划分办法（2017）, 国统字〔2017〕213号, annex. Money in 万元. */
export const sizeRules: readonly SizeRule[] = [
  {
    key: 'agriculture',
    name: '农、林、牧、渔业',
    coverage: ['A'],
    indicators: { revenueWanYuan: { large: 20000, medium: 500, small: 50 } },
  },
  {
    key: 'industry',
    name: '工业',
    coverage: ['B', 'C', 'D'],
    indicators: {
      employees: { large: 1000, medium: 300, small: 20 },
      revenueWanYuan: { large: 40000, medium: 2000, small: 300 },
    },
  },
  {
    key: 'construction',
    name: '建筑业',
    coverage: ['E'],
    indicators: {
      revenueWanYuan: { large: 80000, medium: 6000, small: 300 },
      assetsWanYuan: { large: 80000, medium: 5000, small: 300 },
    },
  },
  {
    key: 'wholesale',
    name: '批发业',
    coverage: ['51'],
    indicators: {
      employees: { large: 200, medium: 20, small: 5 },
      revenueWanYuan: { large: 40000, medium: 5000, small: 1000 },
    },
  },
  {
    key: 'retail',
    name: '零售业',
    coverage: ['52'],
    indicators: {
      employees: { large: 300, medium: 50, small: 10 },
      revenueWanYuan: { large: 20000, medium: 500, small: 100 },
    },
  },
  {
    key: 'transport',
    name: '交通运输业',
    coverage: ['54', '55', '56', '57', '58', '591'],
    indicators: {
      employees: { large: 1000, medium: 300, small: 20 },
      revenueWanYuan: { large: 30000, medium: 3000, small: 200 },
    },
  },
  {
    key: 'storage',
    name: '仓储业',
    coverage: ['592', '593', '594', '595', '596', '599'],
    indicators: {
      employees: { large: 200, medium: 100, small: 20 },
      revenueWanYuan: { large: 30000, medium: 1000, small: 100 },
    },
  },
  {
    key: 'postal',
    name: '邮政业',
    coverage: ['60'],
    indicators: {
      employees: { large: 1000, medium: 300, small: 20 },
      revenueWanYuan: { large: 30000, medium: 2000, small: 100 },
    },
  },
  {
    key: 'lodging',
    name: '住宿业',
    coverage: ['61'],
    indicators: {
      employees: { large: 300, medium: 100, small: 10 },
      revenueWanYuan: { large: 10000, medium: 2000, small: 100 },
    },
  },
  {
    key: 'catering',
    name: '餐饮业',
    coverage: ['62'],
    indicators: {
      employees: { large: 300, medium: 100, small: 10 },
      revenueWanYuan: { large: 10000, medium: 2000, small: 100 },
    },
  },
  {
    key: 'info-transmission',
    name: '信息传输业',
    coverage: ['63', '64'],
    indicators: {
      employees: { large: 2000, medium: 100, small: 10 },
      revenueWanYuan: { large: 100000, medium: 1000, small: 100 },
    },
  },
  {
    key: 'software',
    name: '软件和信息技术服务业',
    coverage: ['65'],
    indicators: {
      employees: { large: 300, medium: 100, small: 10 },
      revenueWanYuan: { large: 10000, medium: 1000, small: 50 },
    },
  },
  {
    key: 'real-estate-dev',
    name: '房地产开发经营',
    coverage: ['701'],
    indicators: {
      revenueWanYuan: { large: 200000, medium: 1000, small: 100 },
      assetsWanYuan: { large: 10000, medium: 5000, small: 2000 },
    },
  },
  {
    key: 'property-mgmt',
    name: '物业管理',
    coverage: ['702'],
    indicators: {
      employees: { large: 1000, medium: 300, small: 100 },
      revenueWanYuan: { large: 5000, medium: 1000, small: 500 },
    },
  },
  {
    key: 'leasing-business',
    name: '租赁和商务服务业',
    coverage: ['L'],
    indicators: {
      employees: { large: 300, medium: 100, small: 10 },
      assetsWanYuan: { large: 120000, medium: 8000, small: 100 },
    },
  },
  {
    key: 'other',
    name: '其他未列明行业',
    coverage: ['M', 'N', 'O', '85', 'R', '703', '709'],
    indicators: { employees: { large: 300, medium: 100, small: 10 } },
  },
];

/** Industries that the rules leave out: railway transport, finance, own real estate, education, health, public bodies. */
export const notCovered: readonly string[] = ['53', 'J', '704', 'P', '84', 'S', 'T'];
