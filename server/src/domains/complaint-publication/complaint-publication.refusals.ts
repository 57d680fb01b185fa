import { refuse } from '@yingshang/shared/kernel';

export const unknownPublished = () =>
  refuse({
    code: 'complaint-publication.unknown',
    message: '没有找到这个公开案例',
    advice: '它可能已经撤下；请返回公开案例，看看其他的',
  });

export const notOverYet = () =>
  refuse({
    code: 'complaints.not-now',
    message: '这件投诉还没有办结',
    advice: '办结以后才能公开',
  });

export const notAllowed = () =>
  refuse({
    code: 'complaint-publication.not-allowed',
    message: '投诉人没有同意公开这件投诉',
    advice: '只有投诉人在自己的投诉里同意后才能公开，请不要催促',
  });

export const notInDemo = () =>
  refuse({
    code: 'complaint-publication.not-allowed',
    message: '演示里只公开虚构单位的案例',
    advice: '请选示例区单位的投诉；真实单位的名下不出现演示内容',
  });

export const wordsMissing = (field: string, name: string) =>
  refuse({
    code: 'complaint-publication.words-missing',
    message: `还没有写${name}`,
    advice: '标题、经过和答复都要写，公众才看得明白',
    field,
  });

export const tooLong = (field: string, name: string, most: number) =>
  refuse({
    code: 'complaint-publication.too-long',
    message: `${name}超过${most}字`,
    advice: `请缩短到${most}字以内`,
    field,
  });

export const personalDataFound = (field: string, places: string) =>
  refuse({
    code: 'complaint-publication.personal-data',
    message: `要公开的文字里还有个人信息：${places}`,
    advice: '请删去，或换成不指明是谁的说法，再公开',
    field,
  });
