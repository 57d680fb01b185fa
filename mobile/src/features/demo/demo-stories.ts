import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { getDemo } from '@yingshang/shared/contracts/demo';
import type { IconName } from '../../ui';

export type Demo = ResponseOf<typeof getDemo>;
type Code = Demo['codes'][number];

export interface Story {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly icon: IconName;
  /** Where it begins: a scanned code, or a page. */
  readonly start: { readonly token: string } | { readonly route: 'home' | 'policies' };
}

const codeStories: readonly { kind: string; title: string; icon: IconName }[] = [
  { kind: 'poster', title: '扫海报，答三问，看能享受什么', icon: 'qr' },
  { kind: 'policy', title: '扫政策码，看政策和联系人', icon: 'policies' },
  { kind: 'counter', title: '扫窗口码，知道这里办什么', icon: 'place' },
  { kind: 'unit', title: '扫单位码，看单位名片', icon: 'service-cards' },
];

/** One card per story that works with the codes of this pack; a kind without a live code gets none. */
export function demoStories(codes: readonly Code[]): readonly Story[] {
  const scanned = codeStories.flatMap(({ kind, title, icon }) => {
    const code = codes.find((one) => one.kind === kind && !one.expired);
    return code ? [{ key: kind, title, icon, detail: code.label, start: { token: code.token } }] : [];
  });
  const expired = codes.find((one) => one.expired);
  return [
    ...scanned,
    {
      key: 'home',
      title: '从首页开始',
      icon: 'benefits',
      detail: '不扫码也能答题',
      start: { route: 'home' },
    },
    ...(expired
      ? [
          {
            key: 'expired',
            title: '扫到过期的码',
            icon: 'clock',
            detail: '说明原因，给出去路',
            start: { token: expired.token },
          } as const,
        ]
      : []),
  ];
}
