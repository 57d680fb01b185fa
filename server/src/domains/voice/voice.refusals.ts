import { refuse } from '@yingshang/shared/kernel';

export const unknownTicket = () =>
  refuse({
    code: 'voice.unknown',
    message: '这段录音已经不在了',
    advice: '可能已经提交过，或者超过一天没有提交、已按规定删除；可以到“我的”里看看，或重新说一遍',
  });

export const ticketUsed = () =>
  refuse({
    code: 'voice.ticket-used',
    message: '这段录音的编号已经用过',
    advice: '请重新录一次',
  });

export const tooManyOpen = (most: number) =>
  refuse({
    code: 'voice.too-many-open',
    message: `还有 ${most} 段录音没有提交`,
    advice: '请先提交或者扔掉前面的录音，再录新的',
  });

export const nothingHeard = () =>
  refuse({
    code: 'voice.nothing-heard',
    message: '这段录音还没有转成文字',
    advice: '可以交给工作人员转写，或者自己打字',
    field: 'recording',
  });

export const noWords = () =>
  refuse({
    code: 'voice.no-words',
    message: '没有文字，就不能只交文字、不要录音',
    advice: '请写几个字，或者把录音交给工作人员转写',
    field: 'text',
  });

export const signInToComplain = () =>
  refuse({
    code: 'voice.sign-in-to-complain',
    message: '投诉需要先登录并完成实名核验',
    advice: '单位看不到您是谁；登录以后，这段录音还在，可以接着提交',
  });
