import type { PolicyView } from '@yingshang/shared/contracts/policies';
import type { Fact } from '../../ui/fact-list';
import { shownDateText, validityText } from './date-text';

interface Source {
  readonly name: string;
  readonly url: string | null;
  readonly verification: string;
  readonly note?: string | null;
}

/** What stands in the 政策 tab besides the summary; a part that the document does not have is left out. */
export function policyFacts(policy: PolicyView): readonly Fact[] {
  return [
    ...(policy.documentNumber ? [{ name: '文号', text: policy.documentNumber }] : []),
    { name: '发文单位', text: policy.issuer },
    {
      name: '公布日期',
      text: shownDateText(policy.publishedOn, '未公布'),
      unknown: policy.publishedOn.kind !== 'known',
    },
    { name: '有效期', text: validityText(policy) },
  ];
}

/** Where it comes from and how far anyone has compared it with the original. */
export function sourceFacts(source: Source): readonly Fact[] {
  return [
    { name: '来源', text: source.name },
    { name: '核验状态', text: source.verification },
    ...(source.note ? [{ name: '说明', text: source.note }] : []),
    source.url
      ? { name: '官方页面', text: source.url }
      : { name: '官方页面', text: '来源未载明网址，请向责任单位核实', unknown: true },
  ];
}
