import type { TextsByWeight } from './indexed-words';
import type { PolicyRecord } from './policy-table';
import type { ResidentPolicyRecord } from './resident-policy-table';
import type { TextPart } from './text-marks';

type Searched = Pick<
  PolicyRecord,
  'title' | 'documentNumber' | 'issuer' | 'tags' | 'summary' | 'benefit' | 'interpretation' | 'faq'
>;

/** The parts of a policy that are searched, in the order in which an excerpt is taken from them. */
export function policyParts(policy: Searched): TextPart[] {
  return [
    { part: 'benefit', text: policy.benefit.amountText },
    { part: 'summary', text: policy.summary },
    ...policy.interpretation.map((text): TextPart => ({ part: 'reading', text })),
    ...faqParts(policy.faq),
    { part: 'tags', text: policy.tags.join('、') },
    { part: 'issuer', text: policy.issuer },
    { part: 'number', text: policy.documentNumber ?? '' },
  ];
}

export function residentPolicyParts(
  policy: Pick<
    ResidentPolicyRecord,
    'documentNumber' | 'issuer' | 'summary' | 'amountText' | 'audience' | 'steps' | 'faq'
  >,
): TextPart[] {
  return [
    { part: 'benefit', text: policy.amountText ?? '' },
    { part: 'summary', text: policy.summary },
    { part: 'audience', text: policy.audience },
    ...policy.steps.map((text): TextPart => ({ part: 'steps', text })),
    ...faqParts(policy.faq),
    { part: 'issuer', text: policy.issuer },
    { part: 'number', text: policy.documentNumber ?? '' },
  ];
}

/** `words` are looked for and never shown, so they are no part. */
export function textsByWeight(
  title: string,
  parts: readonly TextPart[],
  words: readonly string[] = [],
): TextsByWeight {
  const inSummary = (part: TextPart) => part.part === 'summary' || part.part === 'benefit';
  return {
    title: [title],
    summary: parts.filter(inSummary).map(({ text }) => text),
    other: [...parts.filter((part) => !inSummary(part)).map(({ text }) => text), ...words],
  };
}

function faqParts(faq: readonly { readonly q: string; readonly a: string }[]): TextPart[] {
  return faq.map(({ q, a }) => ({ part: 'faq', text: `${q} ${a}` }));
}
