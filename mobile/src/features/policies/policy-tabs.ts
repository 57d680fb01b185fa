import type { PolicyView } from '@yingshang/shared/contracts/policies';

export type PolicyTab = 'policy' | 'reading' | 'graphic' | 'faq' | 'people';

/** Only tabs with something in them: an empty tab costs a tap and says nothing. */
export function policyTabs(
  policy: Pick<PolicyView, 'interpretation' | 'infographic' | 'faq'>,
): readonly { readonly key: PolicyTab; readonly label: string }[] {
  const all: readonly { key: PolicyTab; label: string; filled: boolean }[] = [
    { key: 'policy', label: '政策', filled: true },
    { key: 'reading', label: '解读', filled: policy.interpretation.length > 0 },
    { key: 'graphic', label: '图解', filled: policy.infographic.length > 0 },
    { key: 'faq', label: '问答', filled: policy.faq.length > 0 },
    { key: 'people', label: '联系人', filled: true },
  ];
  return all.filter((tab) => tab.filled).map(({ key, label }) => ({ key, label }));
}

/** A reading line 「谁能享受：年应纳税所得额…」 is a heading and its text; a line without one is all text. */
export function readingLine(line: string): { readonly heading: string | null; readonly text: string } {
  const colon = line.indexOf('：');
  if (colon < 1 || colon > 10) return { heading: null, text: line };
  return { heading: line.slice(0, colon), text: line.slice(colon + 1) };
}
