import { signInWays } from '@yingshang/shared/contracts/sign-in';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Card, Loaded, Paragraph } from '../../../ui';
import { usePrivacyAgreement } from '../privacy-agreement';
import { PhoneSignIn } from './phone-sign-in';
import { PrivacyGate } from './privacy-gate';
import { WechatSignIn } from './wechat-sign-in.weapp';

/** By WeChat; with one's own number where the city has no mini-program of its own. */
export function OwnSignIn() {
  const ways = useQuery('sign-in-ways', () => call(signInWays));
  const agreement = usePrivacyAgreement();
  return (
    <Loaded query={ways}>
      {({ wechat, phoneCode }) => (
        <Card title={wechat ? '微信登录' : '手机号登录'}>
          {wechat || phoneCode !== null ? (
            <PrivacyGate agreement={agreement}>
              {(version) =>
                wechat ? (
                  <WechatSignIn privacyVersion={version} onConsentNeeded={agreement.askAgain} />
                ) : (
                  <PhoneSignIn privacyVersion={version} onConsentNeeded={agreement.askAgain} />
                )
              }
            </PrivacyGate>
          ) : (
            <Paragraph>本市还没有开通登录。不登录也可以查政策、找单位、看能享受什么。</Paragraph>
          )}
        </Card>
      )}
    </Loaded>
  );
}
