import type { getClaimGuide } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { ApplyMode, PolicyStatus } from '@yingshang/shared/contracts/policies';
import type { Refusal } from '@yingshang/shared/kernel';
import { dayOf } from '../../platform/dates';
import type { Fact } from '../../ui/fact-list';

type Guide = ResponseOf<typeof getClaimGuide>;

/** Said wherever neither the policy nor its source tells us; a guess would send people to the wrong counter. */
export const NOT_PUBLISHED = '未公布，请向责任单位核实';
export const NOT_IN_SOURCE = '来源未载明，请向责任单位核实';

export interface ClaimView {
  readonly heading: string;
  /** What happens: for 免申即享 by itself, else after an application. */
  readonly sentence: string;
  readonly stepsTitle: string;
  readonly steps: readonly string[];
  readonly stepsUnknown: string | null;
  readonly places: readonly Fact[];
  readonly recordsInterest: boolean;
}

const SENTENCES: Readonly<Record<Exclude<ApplyMode, '免申即享'>, string>> = {
  即申即享: '提出申请即可享受，核对无误就兑现。',
  申报: '需要申报材料，审核通过后兑现。',
};

/** Why nothing can be had now, whatever the steps say. */
const STANDSTILL: Readonly<Partial<Record<PolicyStatus, string>>> = {
  upcoming: '这项政策还没有开始执行，现在不能办理。下面的办法到时再用。',
  paused: '这项政策已经暂停，现在不能办理。恢复后再来看。',
  expired: '这项政策已过有效期，现在不能办理。可以在政策列表里找现行的政策。',
};

export function claimView(guide: Guide): ClaimView {
  const automatic = guide.applyMode === '免申即享';
  const standstill = STANDSTILL[guide.status];
  return {
    heading: guide.applyMode,
    sentence: standstill ?? sentenceOf(guide),
    stepsTitle: automatic ? '过程' : '怎么办',
    steps: guide.steps,
    stepsUnknown: !automatic && guide.steps.length === 0 ? `办理步骤${NOT_IN_SOURCE}` : null,
    places: places(guide),
    recordsInterest: automatic && standstill === undefined,
  };
}

function sentenceOf({ applyMode, automatic }: Guide): string {
  if (applyMode !== '免申即享') return SENTENCES[applyMode];
  return automatic ?? `不用申请；怎样兑现${NOT_IN_SOURCE}。`;
}

function places(guide: Guide): readonly Fact[] {
  return [
    fact('受理时间', guide.windowText, NOT_IN_SOURCE, guide.demo),
    fact('办理地点', guide.place, NOT_PUBLISHED, guide.phoneSynthetic),
  ];
}

function fact(name: string, text: string | null, unknown: string, demo: boolean): Fact {
  return text === null ? { name, text: unknown, unknown: true } : { name, text, demo };
}

/** An interest is no application, and says so: nobody should wait for money because of it. */
export function interestText(recordedAt: string): string {
  return `${dayOf(recordedAt)}登记。这表示您有意享受，不是申请；是否兑现仍由责任单位核对后决定。`;
}

/** A write that nobody heard is kept on the device and sent again with the same key. */
export function refusalText({ advice, code, message }: Refusal): string {
  if (code.startsWith('network.')) return `${message}已保存在这台设备上，联网后会再送一次，不会重复登记。`;
  return `${message}${advice}`;
}
