import { dryRunRule, type RuleDryRun } from '@yingshang/shared/contracts/policy-rules';
import type { Refusal } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { call } from '../../platform/request';
import { isSameJson } from './same-json';

interface Tried {
  readonly rule: unknown;
  readonly edition: string;
  readonly result: RuleDryRun;
}

/** The last try of a rule over the register; it is shown only for the very rule that was tried. */
export function useDryRun(unitId: string, policyId: string, edition: string) {
  const [tried, setTried] = useState<Tried>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const run = async (rule: unknown): Promise<RuleDryRun | null> => {
    setBusy(true);
    const answer = await call(dryRunRule, { params: { id: unitId, policyId }, body: { rule } });
    setBusy(false);
    setRefusal(answer.ok ? undefined : answer.refusal);
    if (!answer.ok) return null;
    setTried({ rule, edition, result: answer.value });
    return answer.value;
  };
  const resultFor = (rule: unknown) =>
    tried && tried.edition === edition && isSameJson(tried.rule, rule) ? tried.result : undefined;
  return { busy, refusal, run, resultFor, wasTried: tried !== undefined };
}

export type DryRun = ReturnType<typeof useDryRun>;
