import { LONGEST_COUNTER_NAME } from '@yingshang/shared/contracts/occasions';
import { refuse } from '@yingshang/shared/kernel';

export const unknownOccasion = () =>
  refuse({
    code: 'occasions.unknown',
    message: '没有找到这次评价机会',
    advice: '请在扫码时用的手机或账号上打开，或到单位名片评价',
    field: 'id',
  });

export const usedOccasion = () =>
  refuse({
    code: 'occasions.used',
    message: '这次办事已经评价过了',
    advice: '一次办事评价一次；想补充，可到「我的评价」里追评',
    field: 'id',
  });

export const endedOccasion = () =>
  refuse({
    code: 'occasions.ended',
    message: '这次评价机会已经过期',
    advice: '仍可到单位名片评价；下次请在扫码后 24 小时内评',
    field: 'id',
  });

export const unknownCode = () =>
  refuse({
    code: 'occasions.unknown-code',
    message: '这个窗口码无效',
    advice: '请扫窗口评价屏上正在显示的码',
    field: 'token',
  });

export const endedCode = () =>
  refuse({
    code: 'occasions.code-ended',
    message: '这个窗口码已经过期，每个码只在一分钟内有效',
    advice: '请扫窗口评价屏上正在显示的码；已离开窗口的，可到单位名片评价',
    field: 'token',
  });

export const usedCode = () =>
  refuse({
    code: 'occasions.code-used',
    message: '这个窗口码已经用过了，一个码只能用一次',
    advice: '请扫窗口评价屏上新出的码',
    field: 'token',
  });

export const codeOfOtherCounter = () =>
  refuse({
    code: 'occasions.other-counter',
    message: '这个码不是这个窗口的',
    advice: '请直接扫您办事窗口评价屏上的码',
    field: 'counter',
  });

export const fullCounter = (cap: number, seconds: number) =>
  refuse({
    code: 'occasions.counter-full',
    message: `这个窗口一小时内的评价码已满 ${cap} 个`,
    advice: `请约 ${Math.ceil(seconds / 60)} 分钟后再扫，或到单位名片评价`,
    retryAfterSeconds: seconds,
  });

export const unknownDisplay = () =>
  refuse({
    code: 'occasions.unknown-display',
    message: '这台评价屏没有配对，或已被单位停用',
    advice: '请单位负责人在「窗口评价」里重新配对',
    field: 'session',
  });

export const tooManyCodes = (seconds: number) =>
  refuse({
    code: 'occasions.too-many-codes',
    message: '换码太快了',
    advice: `请等 ${seconds} 秒`,
    retryAfterSeconds: seconds,
  });

export const unknownPairing = () =>
  refuse({
    code: 'occasions.unknown-pairing',
    message: '配对码不对，或已经过期',
    advice: '配对码 10 分钟内有效、只能用一次；请核对后重输，或请负责人重新生成',
    field: 'code',
  });

export const unknownCounter = () =>
  refuse({
    code: 'occasions.unknown-counter',
    message: '没有找到这个窗口',
    advice: '它可能已经关闭，请刷新列表',
    field: 'counterId',
  });

export const noCounterName = () =>
  refuse({
    code: 'occasions.no-counter-name',
    message: '还没有写窗口名称',
    advice: '请写群众在现场看到的名字，例如「3号窗口」',
    field: 'name',
  });

export const longCounterName = () =>
  refuse({
    code: 'occasions.long-counter-name',
    message: `窗口名称超过 ${LONGEST_COUNTER_NAME} 个字`,
    advice: '请写得短一些，例如「3号窗口」',
    field: 'name',
  });

export const counterNameTaken = (name: string) =>
  refuse({
    code: 'occasions.counter-name-taken',
    message: `已经有一个窗口叫「${name}」`,
    advice: '请换一个名字，或先关闭原来的窗口',
    field: 'name',
  });

export const strangeOfficer = () =>
  refuse({
    code: 'occasions.unknown-officer',
    message: '这位工作人员不在这个单位',
    advice: '人员可能已调整，请重新选择',
    field: 'officerId',
  });

export const tooManyCounters = (most: number) =>
  refuse({
    code: 'occasions.too-many-counters',
    message: `一个单位最多 ${most} 个窗口`,
    advice: '请先关闭不用的窗口',
  });
