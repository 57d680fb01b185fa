import {
  beginApplication,
  changeApplication,
  type OwnApplication,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { dateInShanghai, type Outcome, type Refusal } from '@yingshang/shared/kernel';
import type { StageChoices } from '@yingshang/shared/kindergarten';
import { useRef, useState } from 'react';
import { goBack, goInstead, goTo } from '../../platform/navigate';
import { call } from '../../platform/request';
import { uniqueId } from '../../platform/unique-id';
import { sentences } from '../../platform/use-asking';
import { isUnanswered } from '../../platform/use-written-once';
import { useFiler } from '../complaints';
import { keepDraft, readDraft } from './apply-draft';
import { type ApplyProblems, lacksOf, placedRefusal } from './apply-problems';
import { fittingChoices } from './choice-edits';
import type { ShownPlan } from './plan-words';
import { noChild, type TypedChild } from './typed-children';
import { forgetOwnApplications } from './use-own-applications';

/** What pressing the button does now. */
export type ApplyStep = 'sign-in' | 'real-name' | 'send';

export interface ApplyForm {
  readonly classId: string | null;
  readonly twins: boolean;
  readonly choices: readonly StageChoices[];
  /** Of an application that is changed: the children stay as they are. */
  readonly keepsChildren: boolean;
}

interface Sent {
  readonly id: string;
}

/**
 * An application that is begun, or one that is changed. Names and numbers stay in the page's memory: never on the
 * device, never in the outbox, and nothing that was typed is lost by a sign-in or without a network.
 */
export function useApply({ manifest }: ShownPlan, changed: OwnApplication | null) {
  const planId = manifest.plan;
  const [form, setForm] = useState<ApplyForm>(() => begun(planId, changed));
  const [children, setChildren] = useState<readonly TypedChild[]>([noChild, noChild]);
  const [agreed, setAgreed] = useState<string | null>(null);
  const [problems, setProblems] = useState<ApplyProblems>({});
  const [busy, setBusy] = useState(false);
  const unanswered = useRef<{ words: string; key: string }>(undefined);
  // Two fields can change before the page is drawn again: the second must not bring back the first one's old value.
  const latest = useRef({ form, children });
  const { isSignedIn, isRealNamed } = useFiler();

  /** What was wrong was wrong with what stood there before. */
  const put = (part: Partial<ApplyForm>, about: keyof ApplyProblems) => {
    latest.current = { ...latest.current, form: { ...latest.current.form, ...part } };
    setForm(latest.current.form);
    setProblems((before) => ({ ...before, [about]: undefined, other: undefined }));
    const { classId, twins, choices } = latest.current.form;
    if (changed === null)
      keepDraft(planId, {
        classId,
        twins,
        choices: choices.map(({ stage, at }) => ({ stage, at: [...at] })),
      });
  };
  const type = (place: number, part: Partial<TypedChild>) => {
    latest.current = {
      ...latest.current,
      children: latest.current.children.map((one, index) => (index === place ? { ...one, ...part } : one)),
    };
    setChildren(latest.current.children);
    setProblems((before) => ({ ...before, children: undefined, other: undefined }));
  };
  const step: ApplyStep = !isSignedIn ? 'sign-in' : isRealNamed === false ? 'real-name' : 'send';

  const afterRefusal = (refusal: Refusal) => {
    if (refusal.code === 'kindergarten-applications.real-name-needed') goTo('realName');
    if (refusal.code === 'kindergarten-applications.consent-needed') setAgreed(null);
    const words = sentences(refusal.message, refusal.advice);
    setProblems(placedRefusal(refusal, words, shownChildren(latest.current)));
  };

  const submit = async (consentVersion: string | null) => {
    if (step !== 'send') return goTo(step === 'sign-in' ? 'signIn' : 'realName');
    const typed = shownChildren(latest.current);
    const lacks = lacksOf(manifest, latest.current.form, typed, {
      agreed: consentVersion !== null || latest.current.form.keepsChildren,
      today: dateInShanghai(Date.now()),
    });
    setProblems(lacks);
    if (Object.keys(lacks).length > 0) return;
    const words = JSON.stringify([latest.current, consentVersion]);
    const known = unanswered.current;
    const idempotencyKey = known?.words === words ? known.key : await uniqueId();
    unanswered.current = { words, key: idempotencyKey };
    setBusy(true);
    const answer = await send(
      planId,
      changed,
      latest.current.form,
      typed,
      consentVersion ?? '',
      idempotencyKey,
    );
    setBusy(false);
    if (answer.ok || !isUnanswered(answer.refusal.code)) unanswered.current = undefined;
    if (!answer.ok) return afterRefusal(answer.refusal);
    setChildren([noChild, noChild]);
    if (changed === null) keepDraft(planId, null);
    forgetOwnApplications();
    if (changed === null) goInstead('kindergartenApplication', { id: answer.value.id });
    else goBack();
  };

  return {
    form,
    children: shownChildren({ form, children }),
    agreed,
    problems,
    busy,
    step,
    isNew: changed === null,
    chooseClass: (classId: string) =>
      put({ classId, choices: fittingChoices(manifest, classId, latest.current.form.choices) }, 'classId'),
    setTwins: (twins: boolean) => put({ twins }, 'children'),
    changeChildren: () => put({ keepsChildren: false }, 'children'),
    setChoices: (choices: readonly StageChoices[]) => put({ choices }, 'choices'),
    type,
    agree: (version: string) => {
      setAgreed(version);
      setProblems((before) => ({ ...before, consent: undefined }));
    },
    submit: (consentVersion: string | null) => void submit(consentVersion),
  };
}
export type Applying = ReturnType<typeof useApply>;

/** One, or two where they are declared twins. */
const shownChildren = ({
  form: { twins, keepsChildren },
  children,
}: {
  readonly form: ApplyForm;
  readonly children: readonly TypedChild[];
}): readonly TypedChild[] => (keepsChildren ? [] : children.slice(0, twins ? 2 : 1));

function begun(planId: string, changed: OwnApplication | null): ApplyForm {
  if (changed === null) return { ...readDraft(planId), keepsChildren: false };
  const { classId, choices, children } = changed;
  return { classId, choices, twins: children.length > 1, keepsChildren: true };
}

function send(
  planId: string,
  changed: OwnApplication | null,
  { classId, choices }: ApplyForm,
  typed: readonly TypedChild[],
  consentVersion: string,
  idempotencyKey: string,
): Promise<Outcome<Sent>> {
  const wanted = choices.map(({ stage, at }) => ({ stage, at: [...at] }));
  const written = { classId: classId ?? '', choices: wanted };
  if (changed === null) {
    const body = { planId, ...written, children: [...typed], consentVersion };
    return call(beginApplication, { body, idempotencyKey });
  }
  const body = {
    basedOn: changed.revision,
    ...(written.classId === changed.classId ? {} : { classId: written.classId }),
    ...(typed.length === 0 ? {} : { children: [...typed] }),
    choices: wanted,
  };
  return call(changeApplication, { params: { id: changed.id }, body, idempotencyKey });
}
