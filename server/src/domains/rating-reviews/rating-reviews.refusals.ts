import { refuse } from '@yingshang/shared/kernel';

export const unknown = () =>
  refuse({
    code: 'rating-reviews.unknown',
    message: '没有找到这条评价或申诉',
    advice: '请返回列表刷新后再看',
  });

export const ownUnit = () =>
  refuse({
    code: 'rating-reviews.own-unit',
    message: '这是您所在单位或其下级的评价，您不能核定',
    advice: '请由上级单位中与被评单位无关的督查人员核定',
  });

export const linked = () =>
  refuse({
    code: 'rating-reviews.linked',
    message: '您与其中的评价有关联，不能核定',
    advice: '请交给另一位督查人员核定',
  });

export const decided = () =>
  refuse({
    code: 'rating-reviews.decided',
    message: '这里已经有核定结果',
    advice: '请刷新查看；评价人仍可提出一次异议',
  });

export const wrongGround = () =>
  refuse({
    code: 'rating-reviews.wrong-ground',
    message: '选择的理由和处理结果对不上',
    advice: '恢复计入请选“真实”或“没有证据”，移除请选移除的理由',
    field: 'ground',
  });

export const noReason = () =>
  refuse({
    code: 'rating-reviews.no-reason',
    message: '还没有写核定的依据',
    advice: '请写明查了什么、为什么这样定，单位和评价人都会看到',
    field: 'reason',
  });

export const tooLong = (field: 'reason' | 'text', most: number) =>
  refuse({
    code: 'rating-reviews.too-long',
    message: `文字超过 ${most} 个字`,
    advice: '请写得短一些，留下最要紧的依据',
    field,
  });

export const nothingSaid = () =>
  refuse({
    code: 'rating-reviews.nothing-said',
    message: '还没有写理由',
    advice: '请写明事情经过和证据，例如日期、办件编号、监控时段',
    field: 'text',
  });

export const appealed = () =>
  refuse({
    code: 'rating-reviews.appealed',
    message: '这条评价已经提过一次',
    advice: '一条评价只能提一次，请等核定结果',
  });

export const notAppealable = () =>
  refuse({
    code: 'rating-reviews.not-appealable',
    message: '这条评价现在不需要提',
    advice: '单位可对计入的评价申诉；评价人可对暂扣或移除的评价提出异议',
  });
