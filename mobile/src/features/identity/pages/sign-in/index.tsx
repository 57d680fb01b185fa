import { useCityQuery } from '../../../../platform/city';
import { AppPage, Loaded, Paragraph } from '../../../../ui';
import { DemoIdentities } from '../../parts/demo-identities';
import { OwnSignIn } from '../../parts/own-sign-in';

export default function SignInPage() {
  const city = useCityQuery();
  return (
    <AppPage back title={city.data?.demo ? '选择演示身份' : '登录'}>
      <Loaded query={city}>
        {({ demo }) => (
          <>
            {demo ? <DemoIdentities /> : null}
            <OwnSignIn />
            <Paragraph quiet>登录后 7 天没有使用，或满 30 天，会自动退出。</Paragraph>
          </>
        )}
      </Loaded>
    </AppPage>
  );
}
