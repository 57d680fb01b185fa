import type { ResidentPolicyView } from '@yingshang/shared/contracts/policies';
import type { Fact } from '../../ui/fact-list';
import { shownDateText, validityText } from './date-text';

/** What is known of the document; a part that it does not have is left out. */
export function residentFacts(policy: ResidentPolicyView): readonly Fact[] {
  return [
    ...(policy.documentNumber ? [{ name: '文号', text: policy.documentNumber }] : []),
    { name: '发文单位', text: policy.issuer },
    { name: '经办部门', text: policy.responsibleDepartment },
    {
      name: '公布日期',
      text: shownDateText(policy.publishedOn, '未公布'),
      unknown: policy.publishedOn.kind !== 'known',
    },
    { name: '有效期', text: validityText(policy) },
  ];
}
