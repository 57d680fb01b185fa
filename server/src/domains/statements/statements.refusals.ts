import { refuse } from '@yingshang/shared/kernel';

export const tooLong = (most: number) =>
  refuse({
    code: 'statements.too-long',
    message: `文字超过 ${most} 个字`,
    advice: '请写得短一些，留下最要紧的事情经过',
    field: 'text',
  });

export const unknownStatement = () =>
  refuse({
    code: 'statements.unknown',
    message: '没有找到这段话',
    advice: '它可能已被写的人删除；请刷新列表',
    field: 'id',
  });

export const tooLate = () =>
  refuse({
    code: 'statements.too-late',
    message: '评价已经超过一天，不能再加照片和录音',
    advice: '还想说明情况，可以在“我的评价”里写一次补充',
  });

export const tooManyPhotos = (most: number) =>
  refuse({
    code: 'statements.too-many-photos',
    message: `一次评价最多 ${most} 张照片`,
    advice: '请留下最能说明问题的几张',
  });

export const voiceThere = () =>
  refuse({
    code: 'statements.voice-there',
    message: '这次评价已经有一段录音',
    advice: '还想说明情况，可以在“我的评价”里写一次补充',
  });

export const demoRecording = () =>
  refuse({
    code: 'statements.demo-recording',
    message: '演示身份打不开别人的原文、录音和照片',
    advice: '演示里人人都能扮演审核员，所以只能打开在这台设备上写的、录的；请先在这台设备上评价',
  });

export const nothingTyped = () =>
  refuse({
    code: 'statements.nothing-typed',
    message: '还没有写录音里说了什么',
    advice: '听不清的地方可以写“听不清”，整段没有说话就写“没有说话”',
    field: 'words',
  });

export const typedAlready = () =>
  refuse({
    code: 'statements.typed-already',
    message: '这段录音已经有人转成文字',
    advice: '请刷新列表，做下一段',
  });

export const decidedMeanwhile = () =>
  refuse({
    code: 'statements.decided-meanwhile',
    message: '这段话刚才已经有人核对过',
    advice: '请看下一段；不同意那个结果，可以在“已拦下”里重新核对',
  });
