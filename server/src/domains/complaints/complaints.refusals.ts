import { refuse } from '@yingshang/shared/kernel';

export const realNameNeeded = () =>
  refuse({
    code: 'complaints.real-name-needed',
    message: '投诉需要先完成实名核验',
    advice: '核验后回到这里继续，已写的内容都在；实名只用于平台核实，被投诉单位看不到您是谁',
  });

export const textMissing = () =>
  refuse({
    code: 'complaints.text-missing',
    message: '还没有写投诉的内容',
    advice: '请写一两句话，或录一段语音',
    field: 'text',
  });

export const unitNeeded = () =>
  refuse({
    code: 'complaints.unit-needed',
    message: '投诉工作人员时，需要选定所在单位和这位工作人员',
    advice: '请在服务名片里找到这位工作人员；找不到的，请改为投诉单位',
    field: 'unitId',
  });

export const strangeOfficer = () =>
  refuse({
    code: 'complaints.unknown-officer',
    message: '这位工作人员不在所选的单位',
    advice: '人员可能已调整，请重新选择，或改为投诉单位',
    field: 'officerId',
  });

export const strangePolicy = () =>
  refuse({
    code: 'complaints.unknown-policy',
    message: '没有找到所选的政策',
    advice: '政策可能已下架，请重新选择，或在内容里写明是哪项政策',
    field: 'policyId',
  });

export const strangeTopic = () =>
  refuse({
    code: 'complaints.unknown-topic',
    message: '没有找到所选的投诉事由',
    advice: '事由可能已调整，请重新选择',
    field: 'topicId',
  });

export const strangeDistrict = () =>
  refuse({
    code: 'complaints.unknown-district',
    message: '没有找到所选的地区',
    advice: '请在本市的区、街道里重新选择',
    field: 'regionCode',
  });

export const cannotJoin = () =>
  refuse({
    code: 'complaints.cannot-join',
    message: '现在不能跟进这件投诉',
    advice: '它可能刚刚办结，或者您已经在跟进；可以单独提交一件投诉',
    field: 'joinId',
  });

export const ticketUsed = () =>
  refuse({
    code: 'complaints.ticket-used',
    message: '这个投诉编号已用于另一件投诉',
    advice: '请在“我的投诉”里看看是否已经提交；没有的话，重新打开投诉页再提交一次',
    field: 'ticket',
  });

export const tooMany = (most: number) =>
  refuse({
    code: 'complaints.too-many',
    message: `您今天已提交 ${most} 件投诉`,
    advice: '请明天再提交；同一件事可以在原来的投诉里补充，紧急情况请拨打 110、119、120 或 12345',
  });
