import { useState } from 'react';
import { useAsking } from '../../platform/use-asking';
import { keepPlanForm, keptPlanForm } from './kept-plan-forms';
import type { PlanForm } from './plan-form/plan-form';
import { contentOfForm, type FormProblem } from './plan-form/plan-form-content';
import { forgetPlans, type PlanPlace, savePlan } from './use-plan-desk';

/** A plan being written: kept on the device at every keystroke, saved on the server when it is asked for. */
export function usePlanForm({ id, planId }: PlanPlace, begun: PlanForm, onSaved: (planId: string) => void) {
  const [form, setForm] = useState(() => keptPlanForm(id, planId) ?? begun);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const { busy, problem, ask, setProblem } = useAsking();
  const change = (part: Partial<PlanForm>) => {
    const changed = { ...form, ...part };
    keepPlanForm(id, planId, changed);
    setForm(changed);
    setProblems([]);
    setProblem(undefined);
  };
  const save = async () => {
    const written = contentOfForm(form);
    const lacks: FormProblem[] =
      form.reason.trim() === '' ? [{ part: 'value', words: '请写制定或修改方案的理由' }] : [];
    setProblems(written.ok ? lacks : [...written.problems, ...lacks]);
    if (!written.ok || lacks.length > 0) return;
    const { reason, basedOn } = form;
    const answer = await ask(() => savePlan({ id, planId }, { content: written.content, reason, basedOn }));
    if (!answer.ok) return;
    keepPlanForm(id, planId, null);
    forgetPlans();
    onSaved(answer.value.planId);
  };
  return {
    form,
    change,
    problems,
    busy,
    problem,
    /** What is on the screen differs from what the server has. */
    isKept: keptPlanForm(id, planId) !== null,
    save: () => void save(),
    startAnew: () => {
      keepPlanForm(id, planId, null);
      setForm(begun);
      setProblems([]);
      setProblem(undefined);
    },
  };
}
export type PlanWriting = ReturnType<typeof usePlanForm>;
