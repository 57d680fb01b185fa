import { Button, DemoTag, ErrorText, Field, Paragraph } from '../../../ui';
import { usePhoneSignIn } from '../use-phone-sign-in';

export interface PhoneSignInProps {
  readonly privacyVersion: string;
  readonly onConsentNeeded: () => void;
}

export function PhoneSignIn({ privacyVersion, onConsentNeeded }: PhoneSignInProps) {
  const form = usePhoneSignIn(privacyVersion, onConsentNeeded);
  const { typed, change, sent, busy, problems, secondsToWait } = form;
  return (
    <>
      <Field
        label="手机号"
        hint="中国内地手机号"
        fills="tel"
        value={typed.phone}
        maxLength={20}
        error={problems.phone}
        onChange={(phone) => change({ phone })}
      />
      <Button kind="secondary" loading={busy === 'code'} disabled={secondsToWait > 0} onPress={form.askCode}>
        {secondsToWait > 0 ? `${waitWords(secondsToWait)}后可以再获取` : '获取验证码'}
      </Button>
      {sent?.demoCode ? <ShownCode code={sent.demoCode} /> : null}
      {sent && !sent.demoCode ? <Paragraph>验证码已发出，5 分钟内有效。</Paragraph> : null}
      <Field
        label="验证码"
        hint="短信里的 6 位数字"
        fills="one-time-code"
        value={typed.code}
        maxLength={6}
        error={problems.code}
        onChange={(code) => change({ code })}
        onDone={form.signIn}
      />
      <ErrorText text={problems.other} />
      <Button loading={busy === 'sign-in'} onPress={form.signIn}>
        登录
      </Button>
    </>
  );
}

/** In the demo no message is sent. */
function ShownCode({ code }: { code: string }) {
  return (
    <Paragraph>
      <DemoTag />
      {` 演示城市不发短信，验证码是 ${code}，5 分钟内有效。请不要填真实手机号。`}
    </Paragraph>
  );
}

function waitWords(seconds: number): string {
  return seconds < 120 ? `${seconds} 秒` : `${Math.ceil(seconds / 60)} 分钟`;
}
