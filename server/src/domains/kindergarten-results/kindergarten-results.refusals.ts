import { MOST_CHILDREN_A_DAY } from '@yingshang/shared/contracts/kindergarten-results';
import { refuse } from '@yingshang/shared/kernel';

const A_DAY_SECONDS = 86_400;

/** One for all: which of them it was is not said, by no byte and no millisecond. */
export const nothingToShow = () =>
  refuse({
    code: 'kindergarten-results.nothing-to-show',
    message: '现在查不到这个孩子的派位结果',
    advice:
      '请对照户口簿核对身份证号和姓名；结果公布后才能查到，连续查错会暂停一小时。用报名回执，或登录报名时的账号，随时可以查',
  });

export const badIdNumber = () =>
  refuse({
    code: 'kindergarten-results.bad-id-number',
    message: '身份证号码不对，可能多了、少了或错了一位',
    advice: '请对照户口簿核对 18 位号码，最后一位可能是字母 X',
    field: 'idNumber',
  });

/** Of the asker alone. */
export const tooManyChildren = () =>
  refuse({
    code: 'limits.too-many',
    message: `一天最多查询 ${MOST_CHILDREN_A_DAY} 个孩子，今天已经查满`,
    advice: '请明天再查；自己报名的孩子登录后不受限制，用报名回执也可以查',
    retryAfterSeconds: A_DAY_SECONDS,
  });

export const noLine = () =>
  refuse({
    code: 'kindergarten-results.no-line',
    message: '没有找到这一行派位结果',
    advice: '请确认序号没有写错；结果全部公布后才能查',
  });

export const noCapsule = () =>
  refuse({
    code: 'kindergarten-results.no-capsule',
    message: '没有找到这份回执的派位结果',
    advice: '请确认结果已经公布；报名后改过孩子信息的，请用最新的回执',
  });
