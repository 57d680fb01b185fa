import type { OwnCheckStep } from '@yingshang/shared/draw';

interface StepWords {
  /** What is asked. */
  readonly title: string;
  /** Where it agrees. */
  readonly agrees: string;
  /** Where it does not: what that means, and for whom. */
  readonly differs: string;
  /** The name of what was worked out, for an expert. */
  readonly value: string;
}

/** Each step before somebody who has never heard of a hash; what was worked out stands below it. */
export const stepWords: Readonly<Record<OwnCheckStep, StepWords>> = {
  commitment: {
    title: '名册上有没有您的孩子',
    agrees: '用回执里的密码和孩子的号码、姓名算出来的一行，就在名册上。',
    differs: '名册上没有用这份回执和这个孩子算出来的一行。请先核对号码和姓名；改过孩子信息的，要用新的回执。',
    value: '承诺值',
  },
  line: {
    title: '您这一行写的是什么',
    agrees: '这一行的志愿和类别，已经算成一个校验码。',
    differs: '这一行算不出校验码。',
    value: '叶子',
  },
  root: {
    title: '名册有没有被改过',
    agrees: '把整份名册算一遍，和派位前封存公布的校验码一样：封存以后没有加人、换人。',
    differs: '名册和派位前封存的校验码不一样：封存以后名册被改过。',
    value: '名册的根',
  },
  seed: {
    title: '号码是不是由骰子和公开数字算出来的',
    agrees: '方案、名册、骰子和公开数字合在一起，算出来的派位种子和公布的一样。',
    differs: '方案、名册、骰子和公开数字算出来的派位种子，和公布的不一样。',
    value: '派位种子',
  },
  number: {
    title: '派位序号对不对',
    agrees: '给名册上每一行都算了号码、排了先后，和公布的序号一样。',
    differs: '算出来的先后，和公布的序号不一样。',
    value: '您这一行的号码',
  },
  place: {
    title: '派位结果对不对',
    agrees: '按序号和志愿从头派了一遍，每个孩子去哪里、候补第几位，和公布的一样。',
    differs: '从头派一遍，和公布的结果不一样。',
    value: '结果的根',
  },
};

/** Where the roll is too long for a phone: what the proof of one line says, and what it does not. */
export const proofWords: Readonly<Partial<Record<OwnCheckStep, Pick<StepWords, 'agrees'>>>> = {
  root: { agrees: '您这一行，就在派位前封存公布的那份名册上，一个字没有变。' },
  number: { agrees: '用派位种子算出了您这一行的号码。' },
  place: {
    agrees: '您的结果，就在公布的结果里。名册很长，手机不重算别人的；要从头全算，请在电脑上打开验算网页。',
  },
};

/** For whoever finds that something does not agree. */
export const ALARM = '请截屏保存这一页和派位文件，并告诉公证处、教育局或媒体：这正是验算要防的事。';
