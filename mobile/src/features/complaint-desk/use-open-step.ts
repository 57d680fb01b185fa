import type { ComplaintStepKind } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { useSession } from '../../platform/session';
import { writtenStepKey } from '../../platform/use-step-form';
import { isWritten } from '../../platform/use-written-once';

/** The step whose form is open: at first the one of which words lie on this device, begun and not sent. */
export function useOpenStep<S extends ComplaintStepKind>(caseId: string, steps: readonly S[]) {
  const personId = useSession(({ person }) => person?.id ?? '');
  const isBegun = (step: S) =>
    isWritten(writtenStepKey(personId, { board: 'complaint-desk', draft: `${step}:${caseId}` }));
  return useState<S | null>(() => steps.find(isBegun) ?? null);
}
