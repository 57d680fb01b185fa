import { getDisplay, nextCounterCode } from '@yingshang/shared/contracts/occasions';
import { call } from '../../platform/request';
import { type DisplayFace, emptyFace, upkeepAfter } from './code-upkeep';

/** So soon after a scan the next person sees a fresh code. */
const LOOK_MS = 2_000;

interface Watched {
  readonly onFace: (face: DisplayFace) => void;
  readonly onEnd: () => void;
}

/**
 * Keeps a display's code fresh until it is told to stop. Only durations that the server named are counted, never this
 * device's clock, which may be minutes off.
 */
export function watchDisplay(session: string, { onFace, onEnd }: Watched): () => void {
  let face = emptyFace;
  let stopped = false;
  let next: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;

  const show = (change: Partial<DisplayFace>) => {
    face = { ...face, ...change };
    if (!stopped) onFace(face);
  };
  const keepFor = (seconds: number) => {
    clearTimeout(hiding);
    hiding = setTimeout(() => show({ code: null }), seconds * 1_000);
  };
  const replace = async () => {
    const answer = await call(nextCounterCode, { body: { session } });
    if (!answer.ok) return show({ problem: answer.refusal.message });
    show({ code: answer.value, problem: null });
    keepFor(answer.value.secondsLeft);
  };
  const look = async () => {
    const answer = await call(getDisplay, { body: { session, shown: face.code?.token ?? null } });
    if (stopped) return;
    const upkeep = upkeepAfter(answer);
    if (upkeep.do === 'end') return onEnd();
    if (answer.ok) show({ state: answer.value, problem: null });
    else show({ problem: answer.refusal.message });
    if (upkeep.do === 'keep') keepFor(upkeep.forSeconds);
    if (upkeep.do === 'replace') await replace();
    if (!stopped) next = setTimeout(() => void look(), LOOK_MS);
  };

  void look();
  return () => {
    stopped = true;
    clearTimeout(next);
    clearTimeout(hiding);
  };
}
