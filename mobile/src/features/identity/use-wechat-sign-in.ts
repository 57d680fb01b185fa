import Taro from '@tarojs/taro';
import { signInWechat } from '@yingshang/shared/contracts/sign-in';
import type { Outcome, Refusal } from '@yingshang/shared/kernel';
import { refuse } from '@yingshang/shared/kernel';
import { useState } from 'react';
import { goBack } from '../../platform/navigate';
import { call } from '../../platform/request';
import { useSession } from '../../platform/session';

/** By the mini-program's own code, and by the number's when the person gave it. */
export function useWechatSignIn(privacyVersion: string, onConsentNeeded: () => void) {
  const start = useSession((state) => state.start);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();
  const ask = async (phoneCode: string | null) => {
    const jsCode = await codeOfWechat();
    return jsCode.ok
      ? call(signInWechat, { body: { jsCode: jsCode.value, phoneCode, privacyVersion } })
      : jsCode;
  };
  const signIn = async (phoneCode: string | null) => {
    setBusy(true);
    setRefusal(undefined);
    const first = await ask(phoneCode);
    // WeChat's code is good once and not for long; another is to be had without asking anybody.
    const answer = !first.ok && isStale(first.refusal) ? await ask(phoneCode) : first;
    setBusy(false);
    if (!answer.ok) {
      if (answer.refusal.code === 'sign-in.consent-needed') onConsentNeeded();
      return setRefusal(answer.refusal);
    }
    start(answer.value.token, answer.value.person);
    goBack();
  };
  return { busy, refusal, signIn: (phoneCode: string | null) => void signIn(phoneCode) };
}

function isStale({ code, field }: Refusal): boolean {
  return code === 'wechat.code-used' && field !== 'phoneCode';
}

async function codeOfWechat(): Promise<Outcome<string>> {
  try {
    const { code } = await Taro.login();
    return { ok: true, value: code };
  } catch {
    return refuse({
      code: 'wechat.no-code',
      message: '没有从微信取得登录凭证。',
      advice: '请检查网络，再点一次登录。',
    });
  }
}
