import { refuse } from '@yingshang/shared/kernel';
import type { ApplicationHindrance, ChildrenProblem, ChoiceProblem } from '@yingshang/shared/kindergarten';

const code = (word: string) => `kindergarten-applications.${word}`;

export const unknownApplication = () =>
  refuse({
    code: code('unknown'),
    message: '没有找到这份报名',
    advice: '请返回列表刷新后再看，可能已经撤回',
  });

export const unknownPlan = () =>
  refuse({
    code: code('unknown-plan'),
    message: '没有找到这个派位方案',
    advice: '请返回列表刷新后再看，可能还没有公布',
    field: 'planId',
  });

export const realNameNeeded = () =>
  refuse({
    code: code('real-name-needed'),
    message: '报名需要监护人先实名',
    advice: '请先在“我的账号”里完成实名核验，再回来报名；已填写的内容会保留',
  });

export const consentNeeded = () =>
  refuse({
    code: code('consent-needed'),
    message: '收集孩子信息的说明已更新，需要您看过并单独同意',
    advice: '请重新看一遍说明，点同意后再提交；已填写的内容会保留',
    field: 'consentVersion',
  });

export const badChildName = () =>
  refuse({
    code: code('bad-name'),
    message: '孩子姓名的写法不对',
    advice: '请填户口簿上的中文姓名，中间有点的请保留，例如“阿某·某某”',
    field: 'children',
  });

export const notMadeUp = () =>
  refuse({
    code: code('not-made-up'),
    message: '演示里不能填真实孩子的信息',
    advice: '请用演示号码（以 210199、440199 或 999999 开头），姓名里带“示”或“演”字',
    field: 'children',
  });

const CHILDREN: Readonly<Record<ChildrenProblem, readonly [word: string, message: string, advice: string]>> =
  {
    'bad-id-number': [
      'bad-id-number',
      '孩子的身份证号码不对，可能多了、少了或错了一位',
      '请对照户口簿核对 18 位号码，最后一位可能是字母 X',
    ],
    'born-outside': [
      'born-outside',
      '孩子的出生日期不在这个方案的范围内',
      '请看方案里的出生日期范围；号码填错了的，请对照户口簿改正',
    ],
    'same-child-twice': ['not-twins', '两个孩子填了同一个身份证号码', '请分别填两个孩子各自的号码'],
    'twins-apart': ['not-twins', '这个方案里双胞胎分别派位', '请为每个孩子各报一份'],
    'no-twins': [
      'not-twins',
      '两个孩子的出生日期相差超过一天，不能按双胞胎一起报名',
      '不是双胞胎的，请为每个孩子各报一份；号码填错了的请改正',
    ],
    'too-many-children': ['not-twins', '一份报名最多两个孩子', '三胞胎以上请分开报名，或到报名点咨询'],
  };

export const wrongChildren = (problem: ChildrenProblem) => {
  const [word, message, advice] = CHILDREN[problem];
  return refuse({ code: code(word), message, advice, field: 'children' });
};

const CHOICES: Readonly<Record<ChoiceProblem, readonly [message: string, advice: string]>> = {
  'unknown-class': ['方案里没有这个报名类别', '请刷新方案后重新选择类别'],
  'no-choice': ['还没有填志愿', '请至少选一所幼儿园'],
  'unknown-stage': ['方案里没有这个派位阶段', '请刷新方案后重新填志愿'],
  'same-stage-twice': ['同一个阶段填了两次', '请把同一阶段的志愿填在一起'],
  'too-many-choices': ['志愿填多了', '请看方案里这个阶段可以填几个志愿'],
  'same-choice-twice': ['同一所幼儿园填了两次', '每所幼儿园在一个阶段里只填一次'],
  'unknown-kindergarten': ['志愿里有方案里没有的幼儿园', '请刷新方案后重新选择'],
  'not-for-class': ['您的报名类别不能在这个阶段选这所幼儿园', '请看方案里这个类别可以选的幼儿园，或改选类别'],
};

export const wrongChoices = (problem: ChoiceProblem) => {
  const [message, advice] = CHOICES[problem];
  return refuse({
    code: code('wrong-choices'),
    message,
    advice,
    field: problem === 'unknown-class' ? 'classId' : 'choices',
  });
};

/** Who has applied for the child is not said. */
export const childApplied = () =>
  refuse({
    code: code('child-applied'),
    message: '这个孩子在这个方案里已经有一份报名',
    advice: '请先问问家里其他监护人是否已经报过；不是家人报的，请带户口簿到教育局的报名点核对处理',
    field: 'children',
  });

export const tooManyApplications = (most: number) =>
  refuse({
    code: code('too-many'),
    message: `一个账号在一个方案里最多报 ${most} 份`,
    advice: '不要的报名可以撤回；确实还有孩子要报的，请由另一位监护人报名',
  });

const HINDRANCES: Readonly<Record<ApplicationHindrance, readonly [message: string, advice: string]>> = {
  'not-open-yet': ['还没有到报名时间', '请看方案里的开始时间，到时再来'],
  closed: ['报名已经截止，不能再改', '请等待审核结果；有疑问请联系教育局'],
  'mending-over': ['补正的时间已经过了', '请联系教育局的报名点'],
  frozen: ['派位名册已经封存，不能再改', '有疑问请联系教育局，更正按补录办理'],
  'sent-already': ['这份报名已经提交审核', '请刷新查看审核进度'],
  'nothing-to-review': ['这份报名现在不用审核', '监护人还没有提交，或已退回等待补正，请刷新查看'],
  'accepted-already': ['这份报名已经审核通过', '请刷新查看，可能另一位审核员刚刚办过'],
};

export const hindered = (because: ApplicationHindrance) => {
  const [message, advice] = HINDRANCES[because];
  return refuse({ code: code(because), message, advice });
};

export const changedMeanwhile = () =>
  refuse({
    code: code('changed-meanwhile'),
    message: '这份报名刚刚有改动',
    advice: '请刷新后按最新的内容操作',
  });

export const documentsMissing = (names: readonly string[]) =>
  refuse({
    code: code('documents-missing'),
    message: `还缺材料照片：${names.join('、')}`,
    advice: '请补拍后再提交',
  });

export const unknownDocument = () =>
  refuse({
    code: code('unknown-document'),
    message: '您的报名类别不需要这份材料',
    advice: '请看方案里这个类别要交哪些材料',
    field: 'document',
  });

export const tooManyPhotos = (most: number) =>
  refuse({
    code: code('too-many-photos'),
    message: `一份材料最多 ${most} 张照片`,
    advice: '请先删掉不清楚的，再加新的',
  });

export const demoPhoto = () =>
  refuse({
    code: code('demo-photo'),
    message: '演示里看不到别人上传的照片',
    advice: '在这台设备上用演示身份报名并上传，就能在审核台看到',
  });

export const ownApplicationHere = () =>
  refuse({
    code: code('own'),
    message: '不能审核自己家的报名',
    advice: '请由另一位审核员审核',
  });

export const noReason = () =>
  refuse({
    code: code('no-reason'),
    message: '还没有写退回的理由',
    advice: '请写明缺什么、哪里不符，监护人照着就能补正',
    field: 'reason',
  });

export const reasonTooLong = (most: number) =>
  refuse({
    code: code('reason-too-long'),
    message: `理由超过 ${most} 个字`,
    advice: '请写得短一些，只写要补正的地方',
    field: 'reason',
  });

export const saltUnreadable = () =>
  refuse({
    code: code('receipt-unreadable'),
    message: '回执里的密码暂时无法读取',
    advice: '报名本身不受影响；请稍后再试，仍然不行请联系教育局',
  });
