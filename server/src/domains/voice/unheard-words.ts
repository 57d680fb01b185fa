import type { UnheardReason, VoiceTicket } from '@yingshang/shared/contracts/voice';

type Unheard = NonNullable<VoiceTicket['unheard']>;

const KEPT = '录音已经加密留好：点选单位和星级就能提交，录音由工作人员转写；也可以自己打字。';
const AGAIN = '可以靠近手机再说一遍；也可以现在就提交，录音由工作人员转写。';

const words: Readonly<Record<UnheardReason, Omit<Unheard, 'reason'>>> = {
  'no-engine': { message: '这里没有接语音识别。', advice: KEPT },
  slow: { message: '语音识别太慢，没有等到结果。', advice: KEPT },
  down: { message: '语音识别暂时用不了。', advice: KEPT },
  refused: { message: '语音识别服务没有受理。', advice: KEPT },
  garbled: { message: '语音识别出了差错。', advice: KEPT },
  silent: { message: '没有听到说话的声音。', advice: AGAIN },
  unsure: { message: '没有听清。', advice: AGAIN },
};

const DEMO: Omit<Unheard, 'reason'> = {
  message: '演示：没有接语音识别，录音会由工作人员转写。',
  advice: '点选单位和星级就能提交；也可以自己打字。',
};

/** What the speaker is told. */
export function unheardWords(reason: UnheardReason, isDemo: boolean): Unheard {
  return { reason, ...(isDemo && reason === 'no-engine' ? DEMO : words[reason]) };
}

/** The same where nothing is kept: there is no recording that somebody could type. */
export function unheardQuestion(reason: UnheardReason, isDemo: boolean): Unheard {
  const { message } = unheardWords(reason, isDemo);
  const said = isDemo && reason === 'no-engine' ? '演示：没有接语音识别。' : message;
  return { reason, message: said, advice: '请打字查找；这段录音没有保存。' };
}
