import {
  type BlockReason,
  type DocumentOnDesk,
  decideDocument,
  decideText,
  getStatementDesk,
  openDocument,
  previewMasked,
  readText,
  type TextOnDesk,
  typeTranscript,
} from '@yingshang/shared/contracts/statements';
import type { Outcome } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import { sentences, useAsking } from '../../platform/use-asking';
import { useFetchedFile } from '../../platform/use-fetched-file';

const KEY = 'statement-desk';

export function useStatementDesk() {
  return useQuery(KEY, () => call(getStatementDesk));
}

/** Nothing is left to do about it: somebody else was first, or its writer erased it. */
const GONE = new Set(['statements.unknown', 'statements.decided-meanwhile', 'statements.typed-already']);

/** One thing of the desk after the other. `onDone` gets what to tell before the next one. */
function useDeskWork(onDone: (told: string) => void) {
  const { busy, problem, ask, setProblem } = useAsking();
  const work = async (request: () => Promise<Outcome<unknown>>, told: string) => {
    const answer = await ask(request);
    if (!answer.ok && !GONE.has(answer.refusal.code)) return;
    setProblem(undefined);
    onDone(answer.ok ? told : sentences(answer.refusal.message, answer.refusal.advice));
  };
  return { busy, problem, work };
}

export function useDeciding({ id, state }: TextOnDesk, onDone: (told: string) => void) {
  const { busy, problem, work } = useDeskWork(onDone);
  const decide = (body: Parameters<typeof call<typeof decideText>>[1]['body'], told: string) =>
    void work(() => call(decideText, { params: { id }, body }), told);
  return {
    busy,
    problem,
    pass: () => decide({ decision: 'passed', was: state }, '已放行，单位将看到遮盖后的文字。'),
    block: (reason: BlockReason) =>
      decide({ decision: 'blocked', was: state, reason }, '已拦下，写的人会看到原因；星级照常计入。'),
  };
}

export function useDocumentDeciding({ id, state }: DocumentOnDesk, onDone: (told: string) => void) {
  const { busy, problem, work } = useDeskWork(onDone);
  const decide = (body: Parameters<typeof call<typeof decideDocument>>[1]['body'], told: string) =>
    void work(() => call(decideDocument, { params: { id }, body }), told);
  return {
    busy,
    problem,
    pass: () => decide({ decision: 'passed', was: state }, '已放行，单位可以下载这份附件。'),
    block: (reason: BlockReason) =>
      decide({ decision: 'blocked', was: state, reason }, '已拦下，投诉人会看到原因；投诉照常办理。'),
  };
}

/** The file, once somebody asked for it. */
export function useDocument({ id }: DocumentOnDesk) {
  const [opened, setOpened] = useState(false);
  const { busy, problem, open } = useFetchedFile(async () => {
    const answer = await call(openDocument, { params: { id }, body: {} });
    if (answer.ok) setOpened(true);
    return answer;
  });
  return { busy, problem, opened, open: () => void open() };
}

export function useTyping(statementId: string, onDone: (told: string) => void) {
  const { busy, problem, work } = useDeskWork(onDone);
  const submit = (words: string) =>
    void work(
      () => call(typeTranscript, { params: { id: statementId }, body: { words } }),
      '已提交。文字经过核对后，单位才能看到。',
    );
  return { busy, problem, submit };
}

/** The words as they were written, once somebody asked for them. */
export function useOriginal({ id }: TextOnDesk) {
  const { busy, problem, ask } = useAsking();
  const [words, setWords] = useState<string>();
  const open = async () => {
    const answer = await ask(() => call(readText, { params: { id }, body: {} }));
    if (answer.ok) setWords(answer.value.words);
  };
  return { busy, problem, words, open: () => void open() };
}

/** What an office would read of words that are being typed. */
export function usePreview() {
  const { busy, problem, ask } = useAsking();
  const [shown, setShown] = useState<{ readonly of: string; readonly masked: string }>();
  const look = async (words: string) => {
    const answer = await ask(() => call(previewMasked, { body: { words } }));
    if (answer.ok) setShown({ of: words, masked: answer.value.masked });
  };
  return { busy, problem, shown, look: (words: string) => void look(words) };
}
