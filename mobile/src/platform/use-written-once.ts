import type { Outcome } from '@yingshang/shared/kernel';
import { useEffect, useRef, useState } from 'react';
import * as z from 'zod/mini';
import { dropKept } from './outbox';
import { stored } from './storage';
import { WRITTEN_DRAFTS } from './trace-names';
import { uniqueId } from './unique-id';
import { sentences } from './use-asking';

const draftShape = z.object({
  choice: z.nullable(z.string()),
  text: z.string(),
  /** The key under which it lies in the outbox; null while it is being written. */
  sentAs: z.nullable(z.string()),
});
export type WrittenDraft = z.infer<typeof draftShape>;

const kept = stored(WRITTEN_DRAFTS, 1, z.record(z.string(), draftShape), {});
/** Whoever handles complaints has several in hand, with more than one step begun in some. */
const MOST_KEPT = 40;
const empty: WrittenDraft = { choice: null, text: '', sentAs: null };

function keepDraft(key: string, draft: WrittenDraft | null): void {
  const others = Object.entries(kept.read()).filter(([one]) => one !== key);
  kept.write(Object.fromEntries(draft === null ? others : [...others.slice(1 - MOST_KEPT), [key, draft]]));
}

/** Nobody answered, or the server could not do it just now: the outbox holds it. */
export const isUnanswered = (code: string): boolean => code.startsWith('network.') || code === 'server.fault';

interface Sending {
  /** With the key given: whoever asks again asks for the same. */
  readonly send: (draft: WrittenDraft, idempotencyKey: string) => Promise<Outcome<unknown>>;
  /** What is missing before it can be sent. */
  readonly lacks: (draft: WrittenDraft) => string | undefined;
  readonly onDone: () => void;
}

/** Whether something lies under the key that was written and not sent. */
export function isWritten(key: string): boolean {
  return kept.read()[key] !== undefined;
}

/**
 * A choice and words that can be sent once: kept at every keystroke, sent once however often and however late.
 * `begun` stands there before anything was typed.
 */
export function useWrittenOnce(key: string, { send, lacks, onDone }: Sending, begun = '') {
  const [draft, setDraft] = useState(() => kept.read()[key] ?? { ...empty, text: begun });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  // Two fields can change before the page is drawn again: the second must not bring back the first one's old value.
  const latest = useRef(draft);
  const put = (part: Partial<WrittenDraft>) => {
    latest.current = { ...latest.current, ...part };
    keepDraft(key, latest.current);
    setDraft(latest.current);
  };

  /** What was wrong was wrong with what stood there before. */
  const change = (part: Partial<WrittenDraft>) => {
    setProblem(undefined);
    put(part);
  };

  const submit = async () => {
    const lack = lacks(latest.current);
    if (lack !== undefined) return setProblem(lack);
    setBusy(true);
    const sentAs = latest.current.sentAs ?? (await uniqueId());
    const answer = await send(latest.current, sentAs);
    setBusy(false);
    if (answer.ok) {
      keepDraft(key, null);
      return onDone();
    }
    const { code, message, advice } = answer.refusal;
    const waits = isUnanswered(code);
    put({ sentAs: waits ? sentAs : null });
    setProblem(waits ? undefined : sentences(message, advice));
  };

  const begin = useRef(submit);
  // What was handed over may have gone out meanwhile, or be refused for good: sending it again tells which.
  useEffect(() => {
    if (latest.current.sentAs !== null) void begin.current();
  }, []);

  return {
    draft,
    busy,
    problem,
    /** The network is gone: it goes out by itself, once, and is not to be changed meanwhile. */
    waits: draft.sentAs !== null,
    choose: (choice: string) => change({ choice }),
    write: (text: string) => change({ text }),
    submit: () => void submit(),
    /** It stays a draft, and is no longer sent by itself. */
    takeBack: () => {
      const { sentAs } = latest.current;
      dropKept(({ headers }) => headers['Idempotency-Key'] === sentAs);
      put({ sentAs: null });
    },
  };
}
export type WrittenOnce = ReturnType<typeof useWrittenOnce>;
