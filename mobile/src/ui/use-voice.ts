import { useDidHide } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { LONGEST_SECONDS, type Recording, type Sound } from '../platform/recording';
import { startRecording } from '../platform/voice-recorder';
import { idle, nextTaking, type VoiceEvent, type VoiceTaking } from './voice-taking';

const TICK_MS = 200;
/** As often as a meter is drawn anew: a mini-program's page takes no more. */
const METER_MS = 100;

export interface Voice {
  readonly taking: VoiceTaking;
  /** Whole seconds of the recording that runs. */
  readonly seconds: number;
  readonly act: (event: VoiceEvent) => void;
  /** What is being said is kept first; at once where nothing is being said. */
  readonly finish: () => Promise<void>;
  /** Told how loud it is, from 0 to 1; not through the page, which would be drawn ten times a second. */
  readonly meter: Meter;
}

export interface Meter {
  readonly watch: (watcher: (level: number) => void) => () => void;
}

/** One recording at a time; `onTaken` keeps it, and only then is the next one possible. */
export function useVoice(onTaken: (sound: Sound) => Promise<void>): Voice {
  const [taking, setTaking] = useState<VoiceTaking>(idle);
  const latest = useRef(taking);
  const recording = useRef<Recording>();
  const waiting = useRef<(() => void)[]>([]);
  const keep = useRef(onTaken);
  const [meter] = useState(newMeter);
  useEffect(() => {
    keep.current = onTaken;
  });

  const act = (event: VoiceEvent): void => {
    const { taking: next, order } = nextTaking(latest.current, event);
    latest.current = next;
    setTaking(next);
    if (order === 'start')
      recording.current = startRecording({
        begun: () => act({ kind: 'begun' }),
        level: (level) => meter.tell(level),
        refused: (trouble) => act({ kind: 'refused', trouble }),
        ended: (sound) => void keep.current(sound).finally(() => act({ kind: 'ended' })),
      });
    if (order === 'stop') recording.current?.stop();
    if (order === 'cancel') recording.current?.cancel();
    if (next.state === 'idle') for (const go of waiting.current.splice(0)) go();
  };
  const finish = (): Promise<void> => {
    act({ kind: 'finish' });
    return latest.current.state === 'idle'
      ? Promise.resolve()
      : new Promise((resolve) => waiting.current.push(resolve));
  };

  // Nobody is recorded by a page that they no longer see.
  useDidHide(() => act({ kind: 'finish' }));
  const leave = useRef(act);
  useEffect(() => () => leave.current({ kind: 'finish' }), []);
  const seconds = useSeconds(taking.state === 'recording', () => act({ kind: 'finish' }));
  return { taking, seconds, act, finish, meter };
}

function newMeter() {
  const watchers = new Set<(level: number) => void>();
  let toldAt = 0;
  return {
    watch(watcher: (level: number) => void) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    tell(level: number) {
      if (Date.now() - toldAt < METER_MS) return;
      toldAt = Date.now();
      for (const watcher of watchers) watcher(level);
    },
  };
}

function useSeconds(running: boolean, onLimit: () => void): number {
  const [seconds, setSeconds] = useState(0);
  const limit = useRef(onLimit);
  useEffect(() => {
    limit.current = onLimit;
  });
  useEffect(() => {
    if (!running) return;
    const since = Date.now();
    const timer = setInterval(() => {
      const passed = Math.floor((Date.now() - since) / 1000);
      setSeconds(Math.min(passed, LONGEST_SECONDS));
      if (passed >= LONGEST_SECONDS) limit.current();
    }, TICK_MS);
    return () => {
      clearInterval(timer);
      setSeconds(0);
    };
  }, [running]);
  return seconds;
}
