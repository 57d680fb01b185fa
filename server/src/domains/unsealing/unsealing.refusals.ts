import { refuse } from '@yingshang/shared/kernel';

export const unknownUnsealing = () =>
  refuse({
    code: 'unsealing.unknown',
    message: '没有找到这件事，或者它不归您办理',
    advice: '被评价单位的人不能申请、也不能批准；请刷新列表',
    field: 'id',
  });

export const nothingSaid = () =>
  refuse({
    code: 'unsealing.nothing-said',
    message: '还没有写明理由',
    advice: '请写明依据和要解决的问题，批准人只凭这段话判断',
    field: 'note',
  });

export const openAlready = () =>
  refuse({
    code: 'unsealing.open-already',
    message: '这条评价已经有一件申请在办',
    advice: '请等它办完；不必重复申请',
  });

export const alreadyDecided = () =>
  refuse({ code: 'unsealing.decided', message: '这件申请已经有人办过', advice: '请刷新列表看结果' });

export const expired = () =>
  refuse({
    code: 'unsealing.expired',
    message: '这件申请已经过期',
    advice: '确有需要，请重新申请；过期也会让公众看到没有查看',
  });

export const notApproved = () =>
  refuse({
    code: 'unsealing.not-approved',
    message: '还没有第二个人批准',
    advice: '请等另一个单位的审计员批准',
  });

export const shownAlready = () =>
  refuse({
    code: 'unsealing.shown-already',
    message: '身份只显示一次，已经显示过',
    advice: '确有需要，请重新申请',
  });

export const demoIdentity = () =>
  refuse({
    code: 'unsealing.demo',
    message: '演示身份看不到真实登录的人',
    advice: '演示里人人都能扮演督查和审计员，所以只能查看演示身份的评价',
  });
