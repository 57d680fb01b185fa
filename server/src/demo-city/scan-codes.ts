import { createHash } from 'node:crypto';
import type { PackScanCode } from './pack-rows';

type WrittenScanCode = Omit<PackScanCode, 'token'> & { readonly name: string };

/** The codes of the demo city: one of each kind that a person may scan, and one that is over. */
const WRITTEN: readonly WrittenScanCode[] = [
  {
    name: 'poster',
    kind: 'poster',
    label: '惠企政策海报',
    purpose: '回答三个问题，一分钟看看您的店铺或企业能享受哪些政策。',
    unitId: null,
    policyId: null,
    expiresAfterDays: null,
  },
  {
    name: 'counter',
    kind: 'counter',
    label: '示例区政务服务中心 3号窗口',
    purpose: '看看这个窗口能办什么、该找谁，也可以先查您能享受的政策。',
    unitId: 'demo-210199-svc',
    policyId: null,
    expiresAfterDays: null,
  },
  {
    name: 'real-unit',
    kind: 'unit',
    label: '沈阳市政务服务中心 服务名片',
    purpose: '看看这个单位管什么、什么时间办公、该找哪一位。',
    unitId: 'sy-city-048',
    policyId: null,
    expiresAfterDays: null,
  },
  {
    name: 'example-unit',
    kind: 'unit',
    label: '示例区市场监督管理局 服务名片',
    purpose: '看看这个单位管什么、什么时间办公、该找哪一位。',
    unitId: 'demo-210199-samr',
    policyId: null,
    expiresAfterDays: null,
  },
  {
    name: 'demo-policy',
    kind: 'policy',
    label: '小店招牌更新补贴 宣传页（演示）',
    purpose: '看看这项补贴给谁、给多少、怎么领。',
    unitId: null,
    policyId: 'demo-shop-sign',
    expiresAfterDays: null,
  },
  {
    name: 'real-policy',
    kind: 'policy',
    label: '个体工商户个人所得税减半 宣传页',
    purpose: '看看个体工商户怎么享受个人所得税减半，要不要申请。',
    unitId: null,
    policyId: 'individual-iit-half',
    expiresAfterDays: null,
  },
  {
    name: 'expired-counter',
    kind: 'counter',
    label: '示例区政策咨询日 临时摊位',
    purpose: '政策咨询日当天，在摊位上看看能享受哪些政策。',
    unitId: 'demo-210199-svc',
    policyId: null,
    expiresAfterDays: -1,
  },
];

export function scanCodes(): PackScanCode[] {
  return WRITTEN.map(({ name, ...code }) => ({ token: tokenOf(name), ...code }));
}

/**
 * Tokens of the demo are printed in its documentation, so they may be derived; a real city draws random ones,
 * because whoever knows how a token is made could print a code for somebody else's counter.
 */
function tokenOf(name: string): string {
  return createHash('sha256').update(`demo-scan-code/${name}`).digest('base64url').slice(0, 22);
}
