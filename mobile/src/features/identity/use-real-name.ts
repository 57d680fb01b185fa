import {
  checkRealName,
  forgetRealName,
  getRealName,
  listRealNameSamples,
} from '@yingshang/shared/contracts/real-names';
import type { Refusal } from '@yingshang/shared/kernel';
import { useRef, useState } from 'react';
import { forget, useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';
import { uniqueId } from '../../platform/unique-id';

const nothing = { name: '', idNumber: '' };

/** Name and number stay in the page's memory alone: never on the device, never in the outbox. */
export function useRealName() {
  const personId = useSession((state) => state.person?.id);
  const query = useQuery(personId === undefined ? null : `real-name:${personId}`, () => call(getRealName));
  const [typed, setTyped] = useState(nothing);
  const latest = useRef(typed);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const [justChecked, setJustChecked] = useState(false);
  const unanswered = useRef<{ words: string; key: string }>(undefined);
  const sampleAt = useRef(0);

  const change = (part: Partial<typeof typed>) => {
    latest.current = { ...latest.current, ...part };
    setTyped(latest.current);
  };
  const check = async (consentVersion: string) => {
    const body = { ...latest.current, consentVersion };
    const words = JSON.stringify(body);
    setBusy(true);
    setRefusal(undefined);
    const known = unanswered.current;
    const idempotencyKey = known?.words === words ? known.key : await uniqueId();
    unanswered.current = { words, key: idempotencyKey };
    const answer = await call(checkRealName, { body, idempotencyKey });
    setBusy(false);
    if (answer.ok || !answer.refusal.code.startsWith('network.')) unanswered.current = undefined;
    if (!answer.ok) return setRefusal(answer.refusal);
    change(nothing);
    setJustChecked(true);
    forget('real-name:');
  };
  const remove = async () => {
    setBusy(true);
    const answer = await call(forgetRealName);
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.refusal);
    forget('real-name:');
  };
  const fillIn = async () => {
    const answer = await call(listRealNameSamples);
    if (!answer.ok) return setRefusal(answer.refusal);
    const sample = answer.value.items[sampleAt.current % answer.value.items.length];
    sampleAt.current += 1;
    if (sample) change(sample);
  };
  return {
    query,
    typed,
    change,
    busy,
    refusal,
    /** On this very page: something that needed it may wait below. */
    justChecked,
    check: (consentVersion: string) => void check(consentVersion),
    remove: () => void remove(),
    fillIn: () => void fillIn(),
  };
}
