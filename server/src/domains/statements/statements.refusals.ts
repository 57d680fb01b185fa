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
    message: '提交已经超过一天，不能再加照片、附件和录音',
    advice: '还想说明情况，可以在“我的评价”或“我的投诉”里补充说明',
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

export const noDocuments = () =>
  refuse({
    code: 'statements.no-documents',
    message: '评价不收附件',
    advice: '可以加照片；要提交证明材料，请改为投诉',
  });

export const tooManyDocuments = (most: number) =>
  refuse({
    code: 'statements.too-many-documents',
    message: `一件投诉最多 ${most} 个附件`,
    advice: '请留下最要紧的几个，或者合并成一个 PDF',
  });

export const notOpened = () =>
  refuse({
    code: 'statements.not-opened',
    message: '您还没有打开这份附件',
    advice: '请先打开看完，再决定放行还是拦下',
  });

export const demoRecording = () =>
  refuse({
    code: 'statements.demo-recording',
    message: '演示身份打不开别人的原文、录音、照片和附件',
    advice: '演示里人人都能扮演工作人员，所以只能打开在这台设备上写的、录的；请先在这台设备上评价或投诉',
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
