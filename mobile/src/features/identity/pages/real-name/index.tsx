import type { RealName } from '@yingshang/shared/contracts/real-names';
import { goBack, goTo } from '../../../../platform/navigate';
import { useSession } from '../../../../platform/session';
import {
  AppPage,
  Button,
  Card,
  ErrorText,
  FeedbackState,
  Loaded,
  Paragraph,
  StatusTag,
} from '../../../../ui';
import { RealNameForm } from '../../parts/real-name-form';
import { usePrivacyNotice } from '../../privacy-agreement';
import { useRealName } from '../../use-real-name';

export default function RealNamePage() {
  const signedIn = useSession((state) => state.person !== null);
  return (
    <AppPage back title="实名核验">
      {signedIn ? (
        <Mine />
      ) : (
        <FeedbackState
          kind="empty"
          title="先登录，再继续"
          detail="实名信息只与您的账号有关。"
          action={{ label: '去登录', onPress: () => goTo('signIn') }}
        />
      )}
    </AppPage>
  );
}

function Mine() {
  const notice = usePrivacyNotice();
  const form = useRealName();
  return (
    <Loaded query={form.query}>
      {({ checked, way }) =>
        checked !== null ? (
          <Checked checked={checked} form={form} />
        ) : way === null ? (
          <FeedbackState
            kind="empty"
            title="本市还没有开通实名核验"
            detail="需要实名的事项请到窗口办理；其他功能不受影响。"
          />
        ) : (
          <Loaded query={notice}>
            {({ realName }) => <RealNameForm form={form} statement={realName} standIn={way === 'stand-in'} />}
          </Loaded>
        )
      }
    </Loaded>
  );
}

function Checked({ checked, form }: { checked: RealName; form: ReturnType<typeof useRealName> }) {
  return (
    <Card title="已实名">
      {checked.standIn ? <StatusTag kind="warn">演示核验</StatusTag> : null}
      {form.justChecked ? <Button onPress={goBack}>接着办刚才的事</Button> : null}
      <Paragraph>{`姓名：${checked.maskedName ?? '无法读取'}`}</Paragraph>
      <Paragraph>{`身份证号码：${checked.maskedIdNumber ?? '无法读取'}`}</Paragraph>
      <Paragraph quiet>撤回同意后，姓名和号码立即删除；再次需要时可以重新核验。</Paragraph>
      <ErrorText text={form.refusal && `${form.refusal.message}${form.refusal.advice}`} />
      <Button kind="danger" loading={form.busy} onPress={form.remove}>
        撤回同意并删除
      </Button>
    </Card>
  );
}
