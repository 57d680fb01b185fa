import type { VoiceTrouble } from '../platform/recording';

/** By holding it ends when let go; by a tap at the next tap. */
export type Gesture = 'hold' | 'tap';

interface Idle {
  readonly state: 'idle';
  readonly trouble: VoiceTrouble | null;
  readonly note: 'hold-again' | null;
}

export type VoiceTaking =
  | Idle
  /** The person may be looking at the question whether this may use the microphone. */
  | { readonly state: 'asking'; readonly by: Gesture }
  /** `away`: the holding finger has slid off; let go there, nothing is kept. */
  | { readonly state: 'recording'; readonly by: Gesture; readonly away: boolean }
  | { readonly state: 'ending' };

export type VoiceEvent =
  | { readonly kind: 'tap' | 'hold' | 'let-go' | 'away' | 'back' | 'cancel' | 'finish' | 'begun' | 'ended' }
  | { readonly kind: 'refused'; readonly trouble: VoiceTrouble };

export type VoiceOrder = 'start' | 'stop' | 'cancel' | null;

interface Next {
  readonly taking: VoiceTaking;
  /** What the recorder is told. */
  readonly order: VoiceOrder;
}

export const idle: Idle = { state: 'idle', trouble: null, note: null };
const begin = (by: Gesture): Next => ({ taking: { state: 'asking', by }, order: 'start' });
const end: Next = { taking: { state: 'ending' }, order: 'stop' };
const drop: Next = { taking: idle, order: 'cancel' };

/** What a touch, a key, the page or the recorder changes. */
export function nextTaking(taking: VoiceTaking, event: VoiceEvent): Next {
  if (event.kind === 'refused') return { taking: { ...idle, trouble: event.trouble }, order: null };
  if (event.kind === 'ended') return { taking: idle, order: null };
  if (taking.state === 'idle') return fromIdle(taking, event.kind);
  if (taking.state === 'asking') return fromAsking(taking, event.kind);
  return taking.state === 'recording' ? fromRecording(taking, event.kind) : { taking, order: null };
}

function fromIdle(taking: VoiceTaking, kind: VoiceEvent['kind']): Next {
  return kind === 'tap' || kind === 'hold' ? begin(kind) : { taking, order: null };
}

function fromAsking(taking: Extract<VoiceTaking, { state: 'asking' }>, kind: VoiceEvent['kind']): Next {
  if (kind === 'begun') return { taking: { state: 'recording', by: taking.by, away: false }, order: null };
  // The question took the finger away. Nobody is recorded who no longer holds the button.
  if (kind === 'let-go' && taking.by === 'hold') return { ...drop, taking: { ...idle, note: 'hold-again' } };
  return kind === 'tap' || kind === 'cancel' || kind === 'finish' ? drop : { taking, order: null };
}

function fromRecording(taking: Extract<VoiceTaking, { state: 'recording' }>, kind: VoiceEvent['kind']): Next {
  if (kind === 'cancel') return drop;
  if (taking.by === 'hold') {
    if (kind === 'away' || kind === 'back')
      return { taking: { ...taking, away: kind === 'away' }, order: null };
    if (kind === 'let-go') return taking.away ? drop : end;
  }
  return kind === 'tap' || kind === 'finish' ? end : { taking, order: null };
}
