import { Button as NativeButton } from '@tarojs/components';
import { Button, ErrorText, Paragraph } from '../../../ui';
import { useWechatSignIn } from '../use-wechat-sign-in';
import './native-button.scss';
import type { PhoneSignInProps } from './phone-sign-in';

export function WechatSignIn({ privacyVersion, onConsentNeeded }: PhoneSignInProps) {
  const { busy, refusal, signIn } = useWechatSignIn(privacyVersion, onConsentNeeded);
  return (
    <>
      <Button loading={busy} onPress={() => signIn(null)}>
        微信登录
      </Button>
      <NativeButton
        className="ui-button ui-button--secondary native-button"
        openType="getPhoneNumber"
        disabled={busy}
        onGetPhoneNumber={({ detail: { code } }) => {
          // Without a code the person said no: they can still sign in without a number.
          if (code) signIn(code);
        }}
      >
        微信登录，并用微信里的手机号
      </NativeButton>
      <ErrorText text={refusal && `${refusal.message}。${refusal.advice}。`.replaceAll('。。', '。')} />
      <Paragraph quiet>给了手机号，在网页上也能登录同一个账号。</Paragraph>
    </>
  );
}
