import { refuse } from '@yingshang/shared/kernel';
import type { PlaceHindrance } from '@yingshang/shared/kindergarten-places';

const code = (word: string) => `kindergarten-places.${word}`;

export const notReleased = () =>
  refuse({
    code: code('not-released'),
    message: '这次派位的结果还没有公布',
    advice: '结果在直播页逐园公布完以后就能看到，请稍后再看',
  });

export const unknownKindergarten = () =>
  refuse({
    code: code('unknown-kindergarten'),
    message: '这次派位里没有这所幼儿园',
    advice: '请返回幼儿园列表重新选择',
  });

export const unknownPlace = () =>
  refuse({
    code: code('unknown'),
    message: '没有找到这份报名的派位结果',
    advice: '请返回列表刷新后再看；结果没有公布，或报名信息已到期删除时，这里都看不到',
  });

export const changedMeanwhile = () =>
  refuse({
    code: code('changed-meanwhile'),
    message: '这个学位的情况刚刚有变化',
    advice: '请刷新，看过现在的情况再决定',
  });

export const otherPlace = () =>
  refuse({
    code: code('other-place'),
    message: '要放弃的幼儿园和现在的学位不一致',
    advice: '请刷新，核对是哪所幼儿园再决定',
  });

export const ownChild = () =>
  refuse({
    code: code('own'),
    message: '这是您自己孩子的学位，您不能办理',
    advice: '请由本单位另一位审核员办理',
  });

export const samePerson = () =>
  refuse({
    code: code('same-person'),
    message: '当初认定材料不符的人不能再决定这份申诉',
    advice: '请由本单位另一位审核员决定',
  });

export const noReason = () =>
  refuse({
    code: code('no-reason'),
    message: '还没有写理由',
    advice: '请写明依据，家长会看到；不要写证件号和电话',
    field: 'reason',
  });

export const reasonTooLong = (most: number) =>
  refuse({
    code: code('reason-too-long'),
    message: `理由超过 ${most} 个字`,
    advice: '请写得短一些，留下最要紧的依据',
    field: 'reason',
  });

const HINDRANCES: Readonly<Record<PlaceHindrance, readonly [word: string, message: string, advice: string]>> =
  {
    'no-line': ['unknown-line', '名册里没有这个编号', '请核对编号后再办理'],
    'no-place': ['no-place', '这个编号现在没有学位', '候补的编号等轮到时会收到通知'],
    'place-gone': ['place-gone', '这个学位已经放弃或收回', '请刷新后看现在的情况'],
    'confirmed-already': ['confirmed-already', '这个学位的材料已经核对通过', '家长不要时，由家长自己放弃'],
    'refused-already': [
      'refused-already',
      '这个学位已认定材料不符',
      '有申诉的，请决定申诉；没有的，到期自动收回',
    ],
    'not-refused': ['not-refused', '这个学位没有被认定材料不符', '没有要申诉或改正的'],
    'appealed-already': ['appealed-already', '已经提出过申诉', '学位会保留到申诉有结果，请等通知'],
    'not-appealed': ['not-appealed', '家长没有对这个认定提出申诉', '申诉期满没有申诉的，学位自动收回'],
    'appeal-over': ['appeal-over', '申诉的期限已经过了', '请联系派位单位咨询后面的安排'],
    'still-time': ['still-time', '提交材料的期限还没有到', '请在期限过后再收回学位'],
    'no-offer': ['no-offer', '现在没有这所幼儿园的候补学位等您确认', '请刷新后看现在的情况'],
    'offer-over': [
      'offer-over',
      '确认候补学位的期限已经过了',
      '学位已按顺序给下一位；其他幼儿园的候补不受影响',
    ],
  };

export const hindered = (because: PlaceHindrance) => {
  const [word, message, advice] = HINDRANCES[because];
  return refuse({ code: code(word), message, advice });
};
