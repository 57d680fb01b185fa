import { useState } from 'react';
import { goInstead, goTo } from '../../../platform/navigate';
import type { VoiceNote } from '../../../platform/voice-note';
import { sendAnew } from '../../../platform/voice-notes';
import { AppPage, Button, FeedbackState, type FeedbackStateProps } from '../../../ui';
import { OwnRecording } from '../../../ui/own-recording';
import type { HeardFace } from '../heard-face';
import { RemovalSheet } from './removal-sheet';

interface OnTheWayToHearProps {
  note: VoiceNote | undefined;
  face: HeardFace;
  onRetry: () => void;
  onByHand: () => void;
}

/** As long as there is nothing to confirm: what it is at, with the recording, which is not lost. */
export function OnTheWayToHear({ note, face, onRetry, onByHand }: OnTheWayToHearProps) {
  const [removes, setRemoves] = useState(false);
  const again = async () => {
    const next = note === undefined ? null : await sendAnew(note.ticket);
    if (next === null) goInstead('speak');
    else goInstead('heard', { ticket: next });
  };
  return (
    <AppPage back title="您说的话">
      <FeedbackState {...faceOf(face, { onRetry, onAgain: () => void again() })} />
      {face.state === 'waiting' ? (
        <Button kind="secondary" onPress={onByHand}>
          不等了，自己点一点提交
        </Button>
      ) : null}
      {note === undefined ? null : (
        <OwnRecording
          voice={{ id: note.ticket, seconds: note.seconds }}
          interrupted={note.interrupted}
          onRemove={() => setRemoves(true)}
        />
      )}
      {note !== undefined && removes ? <RemovalSheet note={note} onClose={() => setRemoves(false)} /> : null}
    </AppPage>
  );
}

interface Ways {
  readonly onRetry: () => void;
  readonly onAgain: () => void;
}

function faceOf(face: HeardFace, { onRetry, onAgain }: Ways): FeedbackStateProps {
  switch (face.state) {
    case 'gone':
      return {
        kind: 'empty',
        icon: 'microphone',
        title: '这段话不在这台手机上',
        detail: '可能已经提交、删除，或者过期了。',
        action: { label: '再说一段', onPress: () => goInstead('speak') },
      };
    case 'sign-in-again':
      return {
        kind: 'refused',
        title: '登录过期了',
        detail: '录音还在这台手机里。重新登录后接着办，不用再说一遍。',
        action: { label: '去登录', onPress: () => goTo('signIn') },
      };
    case 'offline':
      return {
        kind: 'offline',
        title: '网络没有连上，录音已保存',
        detail: '录音存在这台手机里，联网后自动送出。到时请您再看一眼，点“对，提交”才算数。',
        action: { label: '现在再试', onPress: onRetry },
      };
    case 'lost':
      return {
        kind: 'refused',
        title: '服务器上的录音已经过期删除',
        detail: '这台手机里还有一份，可以再送一次。',
        action: { label: '再送一次', onPress: onAgain },
      };
    case 'refused':
      return {
        kind: 'refused',
        title: face.message,
        detail: face.advice,
        action: face.canRetry
          ? { label: '再试一次', onPress: onRetry }
          : { label: '再说一遍', onPress: () => goInstead('speak') },
      };
    case 'waiting':
      return {
        kind: 'loading',
        title: '正在听，比平时慢一些…',
        detail: '录音已保存。可以等一等，也可以先离开，过会儿从首页接着办。',
      };
    default:
      return { kind: 'loading', title: '正在听您说的话…', detail: '一般几秒钟。' };
  }
}
