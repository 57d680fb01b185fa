import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { useCityQuery } from '../../../../platform/city';
import { goBack } from '../../../../platform/navigate';
import {
  AppPage,
  DemoTag,
  ErrorText,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
} from '../../../../ui';
import { demoRoles } from '../../demo-roles';
import { useDemoSignIn } from '../../use-demo-sign-in';

export default function SignInPage() {
  return (
    <AppPage back title="选择演示身份">
      <Loaded query={useCityQuery()}>{(city) => (city.demo ? <DemoRoles /> : <NoSignInYet />)}</Loaded>
    </AppPage>
  );
}

function DemoRoles() {
  const { busy, refusal, signIn } = useDemoSignIn();
  const choose = (role: PersonKind) => {
    if (!busy) signIn(role);
  };
  return (
    <>
      <Paragraph>点一下即可进入，不需要手机号和姓名。以下身份都是虚构的，只用于演示。</Paragraph>
      <ErrorText text={refusal && `${refusal.message}${refusal.advice}`} />
      <ListCard label="演示身份">
        {demoRoles.map(({ role, title, detail }) => (
          <ListRow
            key={title}
            title={title}
            detail={detail}
            tags={role === null ? undefined : <DemoTag />}
            trailing={busy === role && role !== null ? '请稍候…' : undefined}
            spokenName={role === null || busy === role ? undefined : `演示，${title}，${detail}`}
            onPress={() => (role === null ? goBack() : choose(role))}
          />
        ))}
      </ListCard>
      <Paragraph quiet>登录后 7 天没有使用，或满 30 天，会自动退出。</Paragraph>
    </>
  );
}

function NoSignInYet() {
  return (
    <FeedbackState
      kind="empty"
      title="本市还没有开通登录"
      detail="不登录也可以查政策、找单位、看能享受什么。"
      action={{ label: '返回', onPress: goBack }}
    />
  );
}
