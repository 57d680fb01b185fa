import { type CommonEvent, type ITouchEvent, Text, View } from '@tarojs/components';
import { useRef } from 'react';
import { LONGEST_SECONDS, troubleWords } from '../platform/recording';
import { openPermissions, permissionAdvice } from '../platform/voice-recorder';
import { Button } from './button';
import { Paragraph } from './card';
import { ErrorText } from './field';
import { Icon } from './icon';
import { spoken } from './spoken';
import type { Voice } from './use-voice';
import './voice-button.scss';
import { LevelMeter } from './level-meter';
import type { VoiceTaking } from './voice-taking';

/** As long as a phone waits before it calls a press a long one. */
const HOLD_MS = 350;
/** Letting go of a hold is no tap, although the platform reports one right after. */
const AFTER_HOLD_MS = 600;
const LAST_SECONDS = 10;
/** A finger that has gone so far, in points, wants to take it back; a trembling one has not. */
const AWAY = 80;

/** Records while it is held, or from one tap to the next; a key does the same as a tap. */
export function VoiceButton({ voice, main = false }: { voice: Voice; main?: boolean }) {
  const { taking, seconds, act } = voice;
  const touch = useTouch(voice);
  const runs = taking.state === 'recording';
  return (
    <View className="ui-voice">
      <View
        className={main ? `${buttonClass(taking)} ui-voice__button--main` : buttonClass(taking)}
        {...touch}
        {...spoken({ role: 'button', label: buttonWords(taking) })}
      >
        {runs ? <LevelMeter meter={voice.meter} /> : <Icon name="microphone" small={!main} />}
        <Text className="ui-voice__words">{buttonWords(taking)}</Text>
      </View>
      <View className="ui-voice__said" {...spoken({ role: 'status', live: 'polite' })}>
        <Text>{runs ? liveWords(seconds) : ''}</Text>
      </View>
      {runs || taking.state === 'asking' ? (
        <View className="ui-voice__row">
          {/* Beside the button and not in it: its name would change under a reader of the screen every second. */}
          <Text className="ui-voice__time">{runs ? timeWords(seconds) : ''}</Text>
          <Button kind="text" inline onPress={() => act({ kind: 'cancel' })}>
            取消，不要这段
          </Button>
        </View>
      ) : null}
      <Trouble taking={taking} />
    </View>
  );
}

/** Taro's types know only that something happened. */
type Touched = CommonEvent | ITouchEvent;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Hold {
  timer?: ReturnType<typeof setTimeout>;
  held: boolean;
  endedAt: number;
  /** Where the finger came down. */
  from: Place | null;
}

/** WeChat counts from the page's corner, as a browser does too. */
function placeOf(event: Touched): Place | null {
  const [first] = 'touches' in event ? event.touches : [];
  return first === undefined ? null : { x: first.pageX, y: first.pageY };
}

function useTouch({ taking, act }: Voice) {
  const hold = useRef<Hold>({ held: false, endedAt: 0, from: null });
  const letGo = () => {
    clearTimeout(hold.current.timer);
    if (!hold.current.held) return;
    hold.current = { held: false, endedAt: Date.now(), from: null };
    act({ kind: 'let-go' });
  };
  const slide = (event: Touched) => {
    const { held, from } = hold.current;
    const now = placeOf(event);
    if (!held || from === null || now === null || taking.state !== 'recording') return;
    const isAway = Math.hypot(now.x - from.x, now.y - from.y) > AWAY;
    if (isAway !== taking.away) act({ kind: isAway ? 'away' : 'back' });
  };
  return {
    // Not the platform's own long press: in a browser Taro gives it up when a finger trembles.
    onTouchStart: (event: Touched) => {
      if (taking.state !== 'idle') return;
      hold.current.from = placeOf(event);
      hold.current.timer = setTimeout(() => {
        hold.current.held = true;
        act({ kind: 'hold' });
      }, HOLD_MS);
    },
    onTouchMove: slide,
    onTouchEnd: letGo,
    onTouchCancel: letGo,
    onClick: () => {
      if (Date.now() - hold.current.endedAt > AFTER_HOLD_MS) act({ kind: 'tap' });
    },
  };
}

function Trouble({ taking }: { taking: VoiceTaking }) {
  if (taking.state !== 'idle') return null;
  if (taking.note === 'hold-again') return <Paragraph quiet>现在再按住说话，或点一下开始。</Paragraph>;
  const { trouble } = taking;
  if (trouble === null) return null;
  return (
    <>
      <ErrorText text={troubleWords(trouble, permissionAdvice)} />
      {trouble === 'denied' && openPermissions !== null ? (
        <Button kind="secondary" onPress={openPermissions}>
          去设置
        </Button>
      ) : null}
    </>
  );
}

function buttonClass(taking: VoiceTaking): string {
  if (taking.state !== 'recording') return 'ui-voice__button';
  return taking.away ? 'ui-voice__button ui-voice__button--away' : 'ui-voice__button ui-voice__button--runs';
}

function buttonWords(taking: VoiceTaking): string {
  if (taking.state === 'idle') return '按住说话，或点一下开始';
  if (taking.state === 'recording') {
    if (taking.away) return '松开就不要这段';
    return taking.by === 'hold' ? '松开结束，划开取消' : '点一下结束';
  }
  return taking.state === 'asking' ? '正在打开麦克风…' : '请稍候…';
}

/** 「0:07，还能说53秒」; near the end the second alone. */
function timeWords(seconds: number): string {
  const left = LONGEST_SECONDS - seconds;
  return left <= LAST_SECONDS ? `还能说${left}秒` : `正在录音 ${lengthWords(seconds)}，还能说${left}秒`;
}

/** Said once at the beginning and once before the end: a reader of the screen would talk into the recording. */
function liveWords(seconds: number): string {
  return LONGEST_SECONDS - seconds <= LAST_SECONDS ? '还能说10秒' : '正在录音';
}

/** 「0:07」 */
export function lengthWords(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
