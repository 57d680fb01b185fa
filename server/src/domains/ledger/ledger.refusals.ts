import { refuse } from '@yingshang/shared/kernel';

export const noCheckpoint = () =>
  refuse({
    code: 'ledger.no-checkpoint',
    message: '账本还没有这样的签名快照',
    advice: '账本约每分钟签一次；请过一分钟再查，或查最新的快照',
    field: 'size',
  });

export const unknownSize = (size: number) =>
  refuse({
    code: 'ledger.unknown-size',
    message: `账本没有长度为 ${size} 的签名快照`,
    advice: '请用 /api/ledger/checkpoint 给出的长度',
    field: 'size',
  });

export const wrongSizes = (field: string) =>
  refuse({
    code: 'ledger.wrong-sizes',
    message: '两个长度的先后不对',
    advice: '前一个应不大于后一个，且从 1 起；读取叶子时从 0 起',
    field,
  });

export const unknownLeaf = () =>
  refuse({
    code: 'ledger.unknown-leaf',
    message: '账本里没有这一条',
    advice: '请核对凭证里的编号；如果凭证的签名有效而账本里没有，请把凭证交给监督单位',
    field: 'leaf',
  });

export const notYet = () =>
  refuse({
    code: 'ledger.not-yet',
    message: '这一条已经收下，还没有排进这个快照',
    advice: '账本约每分钟签一次；请过一分钟用最新的快照再查',
    field: 'leaf',
    retryAfterSeconds: 60,
  });

export const keyLost = (id: string) =>
  refuse({
    code: 'ledger.key-lost',
    message: `密钥文件里没有账本正在使用的密钥 ${id}，新密钥得不到它的签名`,
    advice: '请先用备份恢复密钥文件；确实找不回来时加 --lost，见证方会收到更换提醒',
  });

export const sequencerRuns = () =>
  refuse({
    code: 'ledger.busy',
    message: '另一个进程正在签账本快照',
    advice: '请等它完成再试',
  });
