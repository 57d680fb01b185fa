import type { wechatRefusals, wechatTextRefusals } from '@yingshang/shared/contracts/wechat';
import type { Refusal } from '@yingshang/shared/kernel';

/** Why a message to somebody's WeChat was not sent. Nobody waits for one, so no contract has these. */
type MessageCode =
  | 'wechat.not-subscribed'
  | 'wechat.bad-field'
  | 'wechat.bad-template'
  | 'wechat.page-not-live';

export type WechatRefusalCode = keyof typeof wechatRefusals | keyof typeof wechatTextRefusals | MessageCode;

export interface WechatRefusal extends Refusal {
  readonly code: WechatRefusalCode;
}

const words: Readonly<Record<WechatRefusalCode, readonly [message: string, advice: string]>> = {
  'wechat.not-configured': ['这里还没有接通微信', '请改用手机号验证码登录，或到窗口办理'],
  'wechat.unreachable': ['暂时连接不上微信，这一步没有完成', '请稍后再试一次；您填写的内容不用改'],
  'wechat.no-answer': ['微信没有及时回应，不能确定这一步是否完成', '请稍等片刻，重新操作一次'],
  'wechat.bad-answer': ['微信的回应无法读懂，这一步没有完成', '请稍后再试；若反复出现，请告诉工作人员'],
  'wechat.busy': ['微信现在很忙，这一步没有完成', '请过一会儿再试一次'],
  'wechat.quota': [
    '今天向微信查询的次数已经用完，这一步没有完成',
    '请明天再试，或改用手机号验证码；运维人员可在微信公众平台查看用量',
  ],
  'wechat.quota-minute': ['操作太频繁，微信暂停了一会儿', '请等一分钟再试'],
  'wechat.code-used': ['这次微信授权已经用过，或已过期', '请回到上一步，重新点一次授权'],
  'wechat.risky-user': [
    '微信认为这个账号有安全风险，没有允许登录',
    '请在微信里完成安全验证后再试，或改用手机号验证码登录',
  ],
  'wechat.misconfigured': [
    '微信服务的设置有误，这一步没有完成',
    '请改用手机号验证码；运维人员请核对微信公众平台的开发设置和 IP 白名单',
  ],
  'wechat.token-refused': [
    '微信没有接受系统的凭证，这一步没有完成',
    '请过半分钟再试；若反复出现，请告诉工作人员',
  ],
  'wechat.token-quota': [
    '系统今天更换微信凭证的次数已经用完，这一步没有完成',
    '请改用手机号验证码；运维人员请检查是否有别的程序在强制更换凭证',
  ],
  'wechat.refused': ['微信没有接受这个请求，这一步没有完成', '请稍后再试；若反复出现，请告诉工作人员'],
  'wechat.user-unknown': ['微信里没有找到这个用户', '请在小程序里退出后重新登录'],
  'wechat.not-visited-lately': ['您有一阵没有打开小程序，微信暂时不能检查这段文字', '请重新打开小程序再提交'],
  'wechat.text-too-long': ['这段文字太长，微信一次最多检查 2500 字', '请缩短，或分成几段'],
  'wechat.not-subscribed': ['对方没有订阅这类消息，或订阅的次数已经用完', '请用别的方式通知对方'],
  'wechat.bad-field': ['消息里有一项不符合微信模板的要求，没有发出', '请按模板的字数和格式修改这一项'],
  'wechat.bad-template': ['没有这个消息模板，消息没有发出', '运维人员请在微信公众平台核对模板编号'],
  'wechat.page-not-live': ['消息要打开的页面还没有发布，消息没有发出', '请等小程序新版发布后再发'],
};

export function wechatRefusal(code: WechatRefusalCode, field?: string): WechatRefusal {
  const [message, advice] = words[code];
  return { code, message, advice, ...(field === undefined ? {} : { field }) };
}
