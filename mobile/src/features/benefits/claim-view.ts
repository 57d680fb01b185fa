import type { getClaimGuide } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { ApplyMode } from '@yingshang/shared/contracts/policies';

type Guide = ResponseOf<typeof getClaimGuide>;

/** Said wherever neither the policy nor its source tells us; a guess would send people to the wrong counter. */
export const NOT_PUBLISHED = '未公布，请向责任单位核实';
export const NOT_IN_SOURCE = '来源未载明，请向责任单位核实';

export interface ClaimLine {
  readonly name: string;
  readonly text: string;
  readonly known: boolean;
}

export interface ClaimView {
  readonly heading: string;
  readonly sentence: string;
  /** What happens without an application; only for 免申即享. */
  readonly automatic: string | null;
  readonly steps: readonly string[];
  readonly stepsUnknown: string | null;
  readonly lines: readonly ClaimLine[];
  readonly recordsInterest: boolean;
}

const SENTENCES: Readonly<Record<ApplyMode, string>> = {
  免申即享: '不用申请：由责任单位核对后直接兑现。',
  即申即享: '提出申请即可享受，核对无误就兑现。',
  申报: '需要申报材料，审核通过后兑现。',
};

export function claimView(guide: Guide): ClaimView {
  const automatic = guide.applyMode === '免申即享';
  return {
    heading: guide.applyMode,
    sentence: SENTENCES[guide.applyMode],
    automatic: automatic ? (guide.automatic ?? NOT_IN_SOURCE) : null,
    steps: guide.steps,
    stepsUnknown: !automatic && guide.steps.length === 0 ? `办理步骤${NOT_IN_SOURCE}` : null,
    lines: claimLines(guide),
    recordsInterest: automatic,
  };
}

function claimLines(guide: Guide): readonly ClaimLine[] {
  return [
    line('受理时间', guide.windowText, NOT_IN_SOURCE),
    line('办理地点', guide.place, NOT_PUBLISHED),
    line('官方来源', guide.source.name, NOT_IN_SOURCE),
    line('核验状态', guide.source.verification, NOT_IN_SOURCE),
  ];
}

function line(name: string, text: string | null, unknown: string): ClaimLine {
  return { name, text: text ?? unknown, known: text !== null };
}
