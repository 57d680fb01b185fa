import { getDrawFile } from '@yingshang/shared/contracts/kindergarten-draws';
import { checkOwnLine, readPublishedDraw, type SelfChecked } from '@yingshang/shared/draw';
import { type Receipt, readReceiptText } from '@yingshang/shared/kindergarten';
import { useState } from 'react';
import { fetchText } from '../../platform/request';
import { sentences } from '../../platform/use-asking';
import type { TypedChild } from './typed-children';

export type SelfChecking =
  | { readonly state: 'idle' | 'fetching' | 'working' }
  | { readonly state: 'wrong'; readonly words: string }
  | { readonly state: 'done'; readonly checked: SelfChecked };

/** Lets what is on the screen be drawn before the phone is busy. */
const A_MOMENT_MS = 50;

/** Fetches what was published, and works all of it out anew on this phone; what is typed goes nowhere. */
export function useSelfCheck(planId: string) {
  const [checking, setChecking] = useState<SelfChecking>({ state: 'idle' });
  const wrong = (words: string) => setChecking({ state: 'wrong', words });

  const check = async (text: string | Receipt, child: TypedChild) => {
    const receipt = typeof text === 'string' ? readReceiptText(text) : text;
    if (receipt === null) return wrong('这不是完整的报名回执。请从“YSKG1”开始，到最后一个字，整段复制粘贴。');
    if (receipt.planId !== planId) return wrong('这是另一次派位的回执。请换这次派位的回执。');
    setChecking({ state: 'fetching' });
    const file = await fetchText(getDrawFile, { planId });
    if (!file.ok) return wrong(sentences(file.refusal.message, file.refusal.advice));
    const published = readPublishedDraw(file.value);
    if (!published.ok) return wrong(sentences(published.refusal.message, published.refusal.advice));
    setChecking({ state: 'working' });
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));
    setChecking({ state: 'done', checked: checkOwnLine(published.value, receipt.salts, child) });
  };
  return { checking, check: (text: string | Receipt, child: TypedChild) => void check(text, child) };
}
