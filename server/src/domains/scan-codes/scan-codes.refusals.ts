import { type CalendarDate, dateInWords, refuse } from '@yingshang/shared/kernel';

export const unknownCode = () =>
  refuse({
    code: 'scan-codes.unknown',
    message: '没有找到这个二维码对应的内容',
    advice: '请确认扫的是本市营商平台的二维码，或回到首页直接办理',
    field: 'token',
  });

export const expiredCode = (label: string, expiredOn: CalendarDate) =>
  refuse({
    code: 'scan-codes.expired',
    message: `「${label}」的二维码已在${dateInWords(expiredOn)}到期`,
    advice: '请回到首页直接办理，或在现场扫最新的二维码',
    field: 'token',
  });

const badPoster = (code: string, message: string, advice: string, field: string) =>
  refuse({ code: `scan-codes.${code}`, message, advice, field });

export const posterNeeds = (kind: string, field: 'unit' | 'policy') =>
  badPoster(
    'poster-incomplete',
    `${kind} 海报要指明${field === 'unit' ? '单位' : '政策'}`,
    `请加上 --${field} 编号`,
    field,
  );

export const unknownPosterUnit = (id: string) =>
  badPoster('unknown-unit', `没有编号为「${id}」的单位`, '请核对 --unit 后的编号', 'unit');

export const unknownPosterPolicy = (id: string) =>
  badPoster('unknown-policy', `没有编号为「${id}」的政策`, '请核对 --policy 后的编号', 'policy');

export const badToken = (token: string) =>
  badPoster(
    'bad-token',
    `「${token}」不是有效的二维码标识`,
    '标识为 22 位字母、数字、短横或下划线；不写 --token 会自动生成',
    'token',
  );

export const takenToken = (token: string) =>
  badPoster(
    'token-taken',
    `标识「${token}」已用于另一张内容不同的海报`,
    '请换一个标识，或不写 --token',
    'token',
  );
