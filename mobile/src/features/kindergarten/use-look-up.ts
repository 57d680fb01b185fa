import { getLiveDraw } from '@yingshang/shared/contracts/kindergarten-draws';
import { getPlan } from '@yingshang/shared/contracts/kindergarten-plans';
import { getCapsule, lookUpResult, type ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import { saltBytes } from '@yingshang/shared/draw';
import { capsulePlace, openCapsule } from '@yingshang/shared/draw-capsule';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import { type Receipt, readReceiptText } from '@yingshang/shared/kindergarten';
import { useState } from 'react';
import { bytesOf } from '../../platform/base64';
import { call } from '../../platform/request';
import { useAsking } from '../../platform/use-asking';
import { resultOfCapsule } from './result-words';
import { noChild, type TypedChild } from './typed-children';

/** What was found, and what it was found by: what is missing of the two the self-check asks for. */
export interface Found {
  readonly result: ShownResult;
  readonly receipt: Receipt | null;
  readonly child: TypedChild | null;
}

/** By number and name, or by what a receipt says. Nothing of it is kept on this device. */
export function useLookUp(planId: string) {
  const [found, setFound] = useState<Found>();
  const [typed, setTyped] = useState(noChild);
  const [text, setText] = useState('');
  const byNumber = useAsking();
  const byReceipt = useAsking();

  const lookUp = async () => {
    const body = { idNumber: typed.idNumber, name: typed.name };
    const answer = await byNumber.ask(() => call(lookUpResult, { params: { planId }, body }));
    if (answer.ok) setFound({ result: answer.value, receipt: null, child: typed });
  };
  const open = async (code: string) => {
    const receipt = readReceiptText(code);
    const answer = await byReceipt.ask(() =>
      receipt === null ? Promise.resolve(noReceipt()) : opened(receipt),
    );
    if (answer.ok) setFound({ result: answer.value, receipt, child: null });
  };

  return {
    found,
    typed,
    text,
    byNumber,
    byReceipt,
    type: (part: Partial<TypedChild>) => setTyped((before) => ({ ...before, ...part })),
    paste: setText,
    lookUp: () => void lookUp(),
    open: (code: string) => void open(code),
    another: () => {
      setFound(undefined);
      setTyped(noChild);
      setText('');
    },
  };
}
export type LookingUp = ReturnType<typeof useLookUp>;

/** The capsule of the first child: twins share a line. */
async function opened({ planId, salts }: Receipt): Promise<Outcome<ShownResult>> {
  const place = capsulePlace(saltBytes(salts[0] ?? ''), planId);
  const sealed = await call(getCapsule, { params: { planId, address: place.address } });
  if (!sealed.ok) return sealed;
  const content = openCapsule(place, bytesOf(sealed.value.capsule));
  const [plan, live] = await Promise.all([
    call(getPlan, { params: { planId } }),
    call(getLiveDraw, { params: { planId } }),
  ]);
  if (!plan.ok) return plan;
  if (!live.ok) return live;
  const { roll, releasedAt } = live.value;
  const drawn = {
    manifest: plan.value.manifest,
    lines: roll?.lines ?? 0,
    releasedAt: releasedAt ?? live.value.now,
  };
  const result = content === null ? null : resultOfCapsule(content, drawn);
  return result === null ? spoilt() : ok(result);
}

const noReceipt = () =>
  refuse({
    code: 'receipt.unreadable',
    message: '这不是完整的报名回执',
    advice: '请从“YSKG1”开始，到最后一个字，整段复制粘贴；或者改用号码和姓名查',
  });

const spoilt = () =>
  refuse({
    code: 'receipt.spoilt',
    message: '结果打开了，但和公布的方案对不上',
    advice: '请截屏保存，并联系教育局；也可以改用号码和姓名查',
  });
