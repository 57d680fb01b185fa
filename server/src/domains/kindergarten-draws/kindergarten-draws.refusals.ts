import type { RollMismatch } from '@yingshang/shared/contracts/kindergarten-draws';
import type { CeremonyHindrance } from '@yingshang/shared/draw-ceremony';
import { refuse } from '@yingshang/shared/kernel';

const refused = (code: string, message: string, advice: string, field?: string) =>
  refuse({ code: `kindergarten-draws.${code}`, message, advice, ...(field && { field }) });

export const unknownDraw = () =>
  refused('unknown', '没有找到这个派位方案', '请返回列表刷新后再看，可能还没有公布');

const WORDS: Readonly<Record<CeremonyHindrance, readonly [message: string, advice: string]>> = {
  'too-early': ['现在还没有到时间', '请按方案公布的时间进行，页面上有倒计时'],
  'not-reviewed': ['还有报名没有审核', '请先把等待审核的报名全部通过或退回，再封存名册'],
  'no-applications': ['没有审核通过的报名', '名册里至少要有一个孩子才能派位'],
  'already-sealed': ['名册已经封存', '请由另一个人核对后冻结；要重做请先撤回'],
  'not-sealed': ['名册还没有封存', '请先由派位操作员封存名册'],
  'not-frozen': ['名册还没有冻结', '请先由第二个人核对并冻结名册'],
  'roll-changed': [
    '现在的报名和封存的名册不一致',
    '请看直播页上公布的差异；骰子确认以前可以撤回名册，重新封存',
  ],
  'same-person': ['这一步不能由同一个人完成', '请由另一位工作人员核对后操作'],
  'no-dice': ['骰子点数要有 40 位数字', '请按投掷的先后输入 40 个 0 到 9 的数字'],
  'not-typed': ['还没有人输入', '请等操作员输入后再确认'],
  'dice-differ': ['两个人输入的骰子点数不同', '请对照现场录像逐位核对，由操作员或公证员重新输入'],
  'dice-stand': ['骰子点数已经确认，不能再改', '确认以后的更正只能按补录办理'],
  'too-late': [
    '掷骰子太晚了：离最后一个公开数字不到 10 分钟',
    '为防止挑选结果，系统不再接受；请按公告另行安排派位',
  ],
  'not-diced': ['骰子点数还没有确认', '请先完成掷骰子和公证确认'],
  'other-value': ['现在等待的不是这个公开数字', '请刷新页面，按页面上写的轮次或期号操作'],
  'value-unknown': ['公开数字还没有出来', '请等到公布的时间，页面上有倒计时'],
  'last-value': ['这已经是方案里最后一个公开数字', '请继续等待，或按公告另行安排派位'],
  drawn: ['已经派位，结果只有一个', '请刷新页面查看结果'],
};

export const hindered = (because: CeremonyHindrance) => refused(because, ...WORDS[because]);

/** Names what differs, without a word about whom. */
export function rollDiffers({ added, gone, changed, rollItself }: RollMismatch) {
  const parts = [
    added > 0 ? `多出 ${added} 份报名` : '',
    gone > 0 ? `少了 ${gone} 行` : '',
    changed > 0 ? `有 ${changed} 行内容变了` : '',
    rollItself ? '封存的名册或方案本身被改动' : '',
  ].filter((part) => part !== '');
  return refused(
    'roll-changed',
    `现在的报名和封存的名册不一致：${parts.join('，')}`,
    WORDS['roll-changed'][1],
  );
}

export const samePerson = () => hindered('same-person');

export const sameDevice = () =>
  refused('same-device', '公证员要在另一台设备上确认', '请换一台设备登录后，对照骰子再输入一遍');

export const changedMeanwhile = () => refused('changed-meanwhile', '编制名册时报名有变动', '请再按一次封存');

export const notDrawn = () => refused('not-drawn', '还没有派位', '补录只能在派位之后办理');

export const notFrozenYet = () =>
  refused('not-frozen', '名册还没有冻结，没有可以下载的文件', '名册冻结后再来下载');

export const notShown = () => refused('not-shown', '这所幼儿园的结果还没有公布', '请在直播页等待依次公布');

export const otherSource = () =>
  refused('other-source', '这个方案现在等待的是另一种公开数字', '请按页面上写的来源操作');

export const valueKnown = () => refused('value-known', '公开数字已经有了', '请刷新页面，可以派位');

export const notGenuine = () =>
  refused(
    'value-not-genuine',
    '这不是该轮次的真签名',
    '请从 drand 的公开接口复制这一轮的 signature',
    'signature',
  );

export const wrongNumbers = () =>
  refused(
    'wrong-numbers',
    '开奖号码的写法不对',
    '请输入公布的全部号码，用空格隔开，先后不限，例如 05 12 20 25 30 33 08',
    'numbers',
  );

export const valueDiffers = () =>
  refused(
    'value-differs',
    '两个人输入的开奖号码不同',
    '请对照开奖公告核对，由操作员或公证员重新输入',
    'numbers',
  );

export const noReason = () => refused('no-reason', '还没有写理由', '请写明理由，会一起公布', 'reason');

export const reasonTooLong = (most: number) =>
  refused('reason-too-long', `理由超过 ${most} 个字`, '请写得短一些，留下最要紧的依据', 'reason');

export const unknownLine = () => refused('unknown-line', '名册里没有这一行', '请核对名册序号', 'seq');

export const unknownKindergarten = () =>
  refused('unknown-kindergarten', '方案里没有这所幼儿园', '请从方案的幼儿园里选', 'at');

export const unknownAnnex = () => refused('unknown-annex', '没有找到这条补录', '请刷新后再看');

export const annexDecided = () => refused('annex-decided', '这条补录已经有人处理过', '请刷新后再看');
