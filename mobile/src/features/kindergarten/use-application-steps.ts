import {
  addApplicationPhoto,
  MOST_PAGES,
  type OwnApplication,
  removeApplicationPhoto,
  sendApplication,
  takeBackApplication,
} from '@yingshang/shared/contracts/kindergarten-applications';
import type { Refusal } from '@yingshang/shared/kernel';
import { useRef, useState } from 'react';
import { choosePhotos } from '../../platform/photos';
import { call } from '../../platform/request';
import { uniqueId } from '../../platform/unique-id';
import { sentences, useAsking } from '../../platform/use-asking';
import { isUnanswered } from '../../platform/use-written-once';
import { forgetOwnApplications } from './use-own-applications';

/** A photo that nobody answered yet: sent again, it is the same one. */
interface Waiting {
  readonly document: string;
  readonly photo: string;
  readonly key: string;
}

const UNREADABLE = '有照片打不开，没有加上。请换一张JPG或PNG的照片。';

/**
 * Photos of documents: each goes to the server at once. They show a household's papers, so they lie nowhere on this
 * phone; what the network kept from arriving waits in the page's memory.
 */
export function usePhotos({ id, photos }: OwnApplication, reload: () => void) {
  const [busy, setBusy] = useState<string>();
  const [problem, setProblem] = useState<{ readonly document: string; readonly words: string }>();
  const [waiting, setWaiting] = useState<readonly Waiting[]>([]);
  const latest = useRef(waiting);
  const wait = (next: readonly Waiting[]) => {
    latest.current = next;
    setWaiting(next);
  };

  /** One after the other, so that the first refusal stops the rest. */
  const sendAll = async (document: string) => {
    setBusy(document);
    for (const { photo, key } of latest.current.filter((one) => one.document === document)) {
      const body = { document, photo };
      const answer = await call(addApplicationPhoto, { params: { id }, body, idempotencyKey: key });
      if (answer.ok || !mayStillArrive(answer.refusal)) wait(latest.current.filter((one) => one.key !== key));
      if (answer.ok) continue;
      setProblem({ document, words: sentences(answer.refusal.message, answer.refusal.advice) });
      break;
    }
    setBusy(undefined);
    reload();
  };
  const add = async (document: string) => {
    setProblem(undefined);
    const there = photos.filter((photo) => photo.document === document).length;
    const chosen = await choosePhotos(MOST_PAGES - there);
    const readable = chosen.filter((photo) => photo !== null);
    if (readable.length < chosen.length) setProblem({ document, words: UNREADABLE });
    const added: Waiting[] = [];
    for (const photo of readable) added.push({ document, photo, key: await uniqueId() });
    wait([...latest.current, ...added]);
    if (added.length > 0) await sendAll(document);
  };
  const remove = async (document: string, photoId: string) => {
    setProblem(undefined);
    setBusy(document);
    const answer = await call(removeApplicationPhoto, { params: { applicationId: id, photoId } });
    setBusy(undefined);
    if (!answer.ok) setProblem({ document, words: sentences(answer.refusal.message, answer.refusal.advice) });
    reload();
  };

  return {
    busy,
    problem,
    waitingOf: (document: string) => waiting.filter((photo) => photo.document === document).length,
    add: (document: string) => void add(document),
    again: (document: string) => {
      setProblem(undefined);
      void sendAll(document);
    },
    remove: (document: string, photoId: string) => void remove(document, photoId),
  };
}
export type Photos = ReturnType<typeof usePhotos>;

/** What was refused for good would be refused again. */
const mayStillArrive = ({ code, retryAfterSeconds }: Refusal): boolean =>
  isUnanswered(code) || retryAfterSeconds !== undefined;

/** Sending, and taking back. */
export function useApplicationSteps(one: OwnApplication, reload: () => void) {
  const sending = useAsking();
  const takingBack = useAsking();
  const params = { id: one.id };
  const key = useRef<{ revision: number; key: string }>(undefined);

  const send = async () => {
    const known = key.current;
    const idempotencyKey = known?.revision === one.revision ? known.key : await uniqueId();
    key.current = { revision: one.revision, key: idempotencyKey };
    await sending.ask(() =>
      call(sendApplication, { params, body: { basedOn: one.revision }, idempotencyKey }),
    );
    reload();
  };
  const takeBack = async (): Promise<boolean> => {
    const answer = await takingBack.ask(() => call(takeBackApplication, { params }));
    if (answer.ok) forgetOwnApplications();
    return answer.ok;
  };
  return { sending, takingBack, send: () => void send(), takeBack };
}
