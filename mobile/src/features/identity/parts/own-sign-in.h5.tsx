import { signInWays } from '@yingshang/shared/contracts/sign-in';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Card, Loaded, Paragraph } from '../../../ui';
import { usePrivacyAgreement } from '../privacy-agreement';
import { PhoneSignIn } from './phone-sign-in';
import { PrivacyGate } from './privacy-gate';

/** With one's own number. */
export function OwnSignIn() {
  const ways = useQuery('sign-in-ways', () => call(signInWays));
  const agreement = usePrivacyAgreement();
  return (
    <Card title="手机号登录">
      <Loaded query={ways}>
        {({ phoneCode }) =>
          phoneCode === null ? (
            <Paragraph>
              本市还没有开通短信验证码。请在微信小程序里登录；不登录也可以查政策、找单位、看能享受什么。
            </Paragraph>
          ) : (
            <PrivacyGate agreement={agreement}>
              {(version) => <PhoneSignIn privacyVersion={version} onConsentNeeded={agreement.askAgain} />}
            </PrivacyGate>
          )
        }
      </Loaded>
    </Card>
  );
}
