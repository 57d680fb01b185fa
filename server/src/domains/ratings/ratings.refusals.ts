import { refuse } from '@yingshang/shared/kernel';

export const unknownRating = () =>
  refuse({
    code: 'ratings.unknown',
    message: '没有找到这条评价',
    advice: '它可能是在另一台设备上评的；登录后评的，请先登录',
  });

export const strangeOfficer = () =>
  refuse({
    code: 'ratings.unknown-officer',
    message: '这位工作人员不在这个单位',
    advice: '人员可能已调整，请回到单位名片重新选择，或直接评价单位',
    field: 'rated',
  });

export const unknownPrompt = () =>
  refuse({
    code: 'ratings.unknown-prompt',
    message: '选中的标签已经更新',
    advice: '请退出后重新打开评价页，再选一次；写的文字会保留',
    field: 'prompts',
  });

export const signInToBeNamed = () =>
  refuse({
    code: 'ratings.sign-in-to-be-named',
    message: '具名评价需要先登录',
    advice: '请登录后再评，或改为不具名（单位看不到您是谁）',
    field: 'named',
  });

export const notForEnterprise = () =>
  refuse({
    code: 'ratings.not-for-enterprise',
    message: '您现在不能代表这家企业评价',
    advice: '请先在“我的企业”证明代表企业，或请负责人给您“代表企业评价”的权限；也可以用自己的名义评',
    field: 'enterpriseId',
  });

export const tooManyUnproven = (days: number) =>
  refuse({
    code: 'ratings.too-many',
    message: `这个单位您近 ${days} 天已经评过几次`,
    advice: '下次办事时请扫窗口的评价码，每办一次都可以评；有新情况可以在“我的评价”里补充',
  });

export const supplementedAlready = () =>
  refuse({
    code: 'ratings.supplemented',
    message: '这条评价已经补充过一次',
    advice: '每条评价可以补充一次；再有新情况，请再评价一次',
  });

export const nothingSaid = () =>
  refuse({
    code: 'ratings.nothing-said',
    message: '还没有写补充的内容',
    advice: '请写一两句话再提交',
    field: 'text',
  });

export const ticketUsed = () =>
  refuse({
    code: 'ratings.ticket-used',
    message: '这个评价编号已用于另一条评价',
    advice: '请在“我的评价”里看看是否已经提交；没有的话，重新打开评价页再评一次',
    field: 'ticket',
  });
