import {
  getLiveDraw,
  LIVE_POLL_SECONDS,
  type LiveDraw,
  liveDraw,
} from '@yingshang/shared/contracts/kindergarten-draws';
import type { Refusal } from '@yingshang/shared/kernel';
import * as z from 'zod/mini';
import { openEventStream } from '../../platform/event-stream';
import { call } from '../../platform/request';

export interface LiveFace {
  readonly live: LiveDraw | null;
  /** The device's clock when `live` came: the server's time goes on from there. */
  readonly cameAt: number;
  /** Why there is nothing to show; of a connection that is lost for now, what was shown stays. */
  readonly refusal: Refusal | null;
  readonly lost: boolean;
}

export const emptyFace: LiveFace = { live: null, cameAt: 0, refusal: null, lost: false };

const POLL_MS = LIVE_POLL_SECONDS * 1_000;
/** A stream that broke is tried again so much later; meanwhile it is asked. */
const STREAM_AGAIN_MS = 15_000;
/** A stream may be held open by something on the way that lets nothing through. */
const SILENCE_MS = 20_000;

/** Follows a draw until it is told to stop: by a stream where there is one, by asking again where there is none. */
export function watchLive(planId: string, onFace: (face: LiveFace) => void): () => void {
  let face = emptyFace;
  let stopped = false;
  let close: (() => void) | null = null;
  let triedAt = 0;
  let next: ReturnType<typeof setTimeout> | undefined;

  const show = (part: Partial<LiveFace>) => {
    face = { ...face, ...part };
    if (!stopped) onFace(face);
  };
  const came = (live: LiveDraw) => {
    // An answer that was overtaken on the way would turn time back.
    if (face.live !== null && live.now < face.live.now) return;
    show({ live, cameAt: Date.now(), refusal: null, lost: false });
  };
  const later = (milliseconds: number) => {
    clearTimeout(next);
    if (!stopped) next = setTimeout(() => void ask(), milliseconds);
  };
  const leaveStream = () => {
    close?.();
    close = null;
  };
  const heard = (text: string) => {
    const parsed = z.safeParse(liveDraw, parseJson(text));
    if (!parsed.success) return;
    came(parsed.data);
    later(SILENCE_MS);
  };
  const listen = ({ eventsAt }: LiveDraw) => {
    if (close !== null || Date.now() - triedAt < STREAM_AGAIN_MS) return;
    triedAt = Date.now();
    const lost = () => {
      close = null;
      later(0);
    };
    close = openEventStream(eventsAt, { onEvent: heard, onLost: lost });
  };
  const ask = async () => {
    const answer = await call(getLiveDraw, { params: { planId } });
    if (stopped) return;
    if (answer.ok) {
      came(answer.value);
      listen(answer.value);
    } else {
      leaveStream();
      show(face.live === null ? { refusal: answer.refusal } : { lost: true });
    }
    later(close === null ? POLL_MS : SILENCE_MS);
  };

  void ask();
  return () => {
    stopped = true;
    clearTimeout(next);
    leaveStream();
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
