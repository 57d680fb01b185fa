import { goBack, goTo } from '../../../../platform/navigate';
import { useSession } from '../../../../platform/session';
import { AppPage, Button, Card, FeedbackState, Loaded, Paragraph } from '../../../../ui';
import { CodeForm } from '../../parts/code-form';
import { Enrol } from '../../parts/enrol';
import { secondFactorView } from '../../second-factor-view';
import { useEnrolment, useProof, useSecondFactor } from '../../use-second-factor';

export default function SecondFactorPage() {
  const person = useSession((session) => session.person);
  return (
    <AppPage back title="动态验证码">
      {person === null ? (
        <FeedbackState
          kind="refused"
          title="还没有登录"
          detail="请先用工作人员身份登录。"
          action={{ label: '去登录', onPress: () => goTo('signIn') }}
        />
      ) : (
        <SecondFactor demo={person.demo} />
      )}
    </AppPage>
  );
}

function SecondFactor({ demo }: { demo: boolean }) {
  const query = useSecondFactor();
  const enrolling = useEnrolment();
  if (enrolling.done) return <Done />;
  return (
    <Loaded query={query}>
      {(status) => {
        const view = secondFactorView(status);
        if (view === 'not-for-you') return <NotForYou />;
        return (
          <>
            {demo ? (
              <Paragraph quiet>演示身份办事不用动态验证码；您可以在这里试着设置一次。</Paragraph>
            ) : null}
            {view === 'enrol' ? <Enrol enrolling={enrolling} /> : null}
            {view === 'prove' ? <Prove /> : null}
            {view === 'in-force' ? <InForce enrolling={enrolling} /> : null}
          </>
        );
      }}
    </Loaded>
  );
}

function NotForYou() {
  return (
    <FeedbackState
      kind="empty"
      title="您不需要动态验证码"
      detail="它只用于有岗位角色的工作人员。"
      action={{ label: '返回', onPress: goBack }}
    />
  );
}

function Prove() {
  const { busy, problem, prove } = useProof();
  return (
    <Card title="验证是您本人">
      <CodeForm
        hint="打开验证器应用，输入现在显示的 6 位数字"
        action="验证"
        busy={busy}
        problem={problem}
        onCode={prove}
      />
      <Paragraph quiet>换了手机或丢了手机，请联系上级单位管理员重置。</Paragraph>
    </Card>
  );
}

function InForce({ enrolling }: { enrolling: ReturnType<typeof useEnrolment> }) {
  if (enrolling.begun !== null) return <Enrol enrolling={enrolling} />;
  return (
    <>
      <Card title="已启用">
        <Paragraph>这次登录已经验证过，不用再输入。</Paragraph>
      </Card>
      <Card title="更换验证器">
        <Paragraph>要换手机，请先输入现在这个验证器上的数字，再设置新的。</Paragraph>
        <CodeForm
          hint="旧验证器上的 6 位数字"
          action="开始更换"
          busy={enrolling.busy}
          problem={enrolling.problem}
          onCode={(code) => enrolling.begin(code)}
        />
      </Card>
    </>
  );
}

function Done() {
  return (
    <Card title="已启用">
      <Paragraph>以后登录后，第一次办需要验证的事时，会请您输入 6 位数字。</Paragraph>
      <Button onPress={goBack}>返回继续</Button>
    </Card>
  );
}
