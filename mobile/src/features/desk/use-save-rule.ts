import { saveRule } from '@yingshang/shared/contracts/policy-rules';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { call } from '../../platform/request';
import type { RuleBuilder } from './use-rule-builder';

/** Saves the draft as the next version. What was typed stays until the server has it. */
export function useSaveRule(unitId: string, builder: RuleBuilder, onMoved: () => void) {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [savedVersion, setSavedVersion] = useState<number>();
  const save = async (): Promise<boolean> => {
    const { basedOn, detail, note, read } = builder;
    setBusy(true);
    const params = { id: unitId, policyId: detail.policyId };
    const answer = await call(saveRule, { params, body: { rule: read.rule, basedOn, note } });
    setBusy(false);
    setRefusal(answer.ok ? undefined : answer.refusal);
    // What counts now is fetched again: the draft is given up when it is the same, and shown beside it when not.
    if (answer.ok || answer.refusal.code === 'policy-rules.changed-meanwhile') onMoved();
    if (answer.ok) setSavedVersion(answer.value.version);
    return answer.ok;
  };
  return { busy, refusal, savedVersion, save, forgetRefusal: () => setRefusal(undefined) };
}

export type SaveRule = ReturnType<typeof useSaveRule>;
