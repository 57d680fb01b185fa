import { refuse } from '@yingshang/shared/kernel';

/** None repeats what was typed: it may be somebody's number with one digit wrong. */
export const badPhone = () =>
  refuse({
    code: 'sign-in.bad-phone',
    message: '这不是一个手机号',
    advice: '请填 11 位手机号，例如 138 开头的号码；座机收不到验证码',
    field: 'phone',
  });

export const foreignPhone = () =>
  refuse({
    code: 'sign-in.foreign-phone',
    message: '目前只支持中国内地（+86）的手机号',
    advice: '请换一个内地手机号；没有的，不登录也可以查政策、找单位',
    field: 'phone',
  });

export const consentNeeded = () =>
  refuse({
    code: 'sign-in.consent-needed',
    message: '隐私说明已更新，需要您看过并同意后再登录',
    advice: '请重新打开隐私说明，看过后点同意；已填写的内容会保留',
    field: 'privacyVersion',
  });

export const noMessages = () =>
  refuse({
    code: 'sign-in.no-messages',
    message: '本市还没有开通短信验证码',
    advice: '请在微信小程序里登录；不登录也可以查政策、找单位、看能享受什么',
  });

export const messageNotSent = () =>
  refuse({
    code: 'sign-in.message-not-sent',
    message: '验证码没有发出去',
    advice: '请稍等片刻再点一次获取验证码；号码不用重新填写',
  });

export const badCode = (figures: number) =>
  refuse({
    code: 'sign-in.bad-code',
    message: `验证码应是 ${figures} 位数字`,
    advice: '请看短信里的数字，重新填写；这一次不计入次数',
    field: 'code',
  });

export const wrongCode = (triesLeft: number) =>
  refuse({
    code: 'sign-in.wrong-code',
    message: `验证码不对，还可以试 ${triesLeft} 次`,
    advice: '请核对最新收到的那条短信；用完次数后可以重新获取',
    field: 'code',
  });

export const triesUsedUp = () =>
  refuse({
    code: 'sign-in.tries-used-up',
    message: '这个验证码已经输错 5 次，不能再用了',
    advice: '请重新获取一个验证码；其他设备上的登录不受影响',
    field: 'code',
  });

export const codeEnded = () =>
  refuse({
    code: 'sign-in.code-ended',
    message: '验证码已过期，或这台设备上还没有获取',
    advice: '验证码 5 分钟内有效，请重新获取',
    field: 'code',
  });

export const anotherNumber = () =>
  refuse({
    code: 'sign-in.another-number',
    message: '这个微信已经登录过另一个账号，不能和这个手机号合在一起',
    advice: '要继续用原来的账号，请只用微信登录，不授权手机号；要用这个手机号的账号，请改用手机号验证码登录',
    field: 'phoneCode',
  });
