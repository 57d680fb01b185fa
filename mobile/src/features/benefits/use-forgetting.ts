import { forgetEnterpriseAttention } from '@yingshang/shared/contracts/needs';
import { useState } from 'react';
import { forget } from '../../platform/query';
import { call } from '../../platform/request';

/** Takes back what the caller looked at for an enterprise; the lists are asked for anew. */
export function useForgetting(enterpriseId: string) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState('');
  const [problem, setProblem] = useState('');
  const start = async () => {
    setBusy(true);
    const outcome = await call(forgetEnterpriseAttention, { params: { id: enterpriseId } });
    setBusy(false);
    setProblem(outcome.ok ? '' : `${outcome.refusal.message}${outcome.refusal.advice}`);
    if (!outcome.ok) return;
    setDone(outcome.value.forgotten ? '已忘记。列表不再按您看过的类别排。' : '没有可忘记的查看记录。');
    forget('match:');
  };
  return { busy, done, problem, start: () => void start() };
}
