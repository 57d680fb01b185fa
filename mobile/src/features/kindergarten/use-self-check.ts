import { getDrawFile } from '@yingshang/shared/contracts/kindergarten-draws';
import { getLineProof, type ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import { checkOwnLine, checkOwnProof, readPublishedDraw, type SelfChecked } from '@yingshang/shared/draw';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { type Receipt, readReceiptText } from '@yingshang/shared/kindergarten';
import { useState } from 'react';
import { call, fetchText } from '../../platform/request';
import { sentences } from '../../platform/use-asking';
import type { TypedChild } from './typed-children';

export type SelfChecking =
  | { readonly state: 'idle' | 'fetching' | 'working' }
  | { readonly state: 'wrong'; readonly words: string }
  | { readonly state: 'done'; readonly checked: SelfChecked };

/** Lets what is on the screen be drawn before the phone is busy. */
const A_MOMENT_MS = 50;

/** A longer roll is some ten million bytes: a phone takes the proof of its own line instead. */
const MOST_LINES_ON_A_PHONE = 20_000;

export const isWholeChecked = ({ lines }: Pick<ShownResult, 'lines'>): boolean =>
  lines <= MOST_LINES_ON_A_PHONE;

/** Fetches what was published, and works it out anew on this phone; what is typed goes nowhere. */
export function useSelfCheck(found: Pick<ShownResult, 'planId' | 'seq' | 'lines'>) {
  const { planId } = found;
  const [checking, setChecking] = useState<SelfChecking>({ state: 'idle' });
  const wrong = (words: string) => setChecking({ state: 'wrong', words });

  const check = async (text: string | Receipt, child: TypedChild) => {
    const receipt = typeof text === 'string' ? readReceiptText(text) : text;
    if (receipt === null) return wrong('这不是完整的报名回执。请从“YSKG1”开始，到最后一个字，整段复制粘贴。');
    if (receipt.planId !== planId) return wrong('这是另一次派位的回执。请换这次派位的回执。');
    setChecking({ state: 'fetching' });
    const fetched = await (isWholeChecked(found) ? wholeDraw(planId) : ownProof(found));
    if (!fetched.ok) return wrong(sentences(fetched.refusal.message, fetched.refusal.advice));
    setChecking({ state: 'working' });
    await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));
    setChecking({ state: 'done', checked: fetched.value(receipt.salts, child) });
  };
  return { checking, check: (text: string | Receipt, child: TypedChild) => void check(text, child) };
}

type Check = (salts: readonly string[], child: TypedChild) => SelfChecked;

async function wholeDraw(planId: string): Promise<Outcome<Check>> {
  const file = await fetchText(getDrawFile, { planId });
  if (!file.ok) return file;
  const published = readPublishedDraw(file.value);
  return published.ok ? ok((salts, child) => checkOwnLine(published.value, salts, child)) : published;
}

async function ownProof({ planId, seq }: Pick<ShownResult, 'planId' | 'seq'>): Promise<Outcome<Check>> {
  const answer = await call(getLineProof, { params: { planId, seq: String(seq) } });
  if (!answer.ok) return answer;
  const { head, proof } = answer.value;
  return ok((salts, child) => checkOwnProof(head, proof, salts, child));
}
