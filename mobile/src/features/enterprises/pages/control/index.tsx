import { dayOf } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, Loaded, Paragraph } from '../../../../ui';
import { SignedInOnly } from '../../parts/signed-in-only';
import { VerificationTag } from '../../parts/verification-tag';
import { WayByName } from '../../parts/way-by-name';
import { WayByPhone } from '../../parts/way-by-phone';
import { type Control, useControl } from '../../use-control';

export default function ControlPage() {
  const id = usePageParameter('id');
  const state = useControl(id);
  return (
    <AppPage back title="证明代表企业">
      <SignedInOnly reason="登录后可以证明您能代表登记的企业。">
        <Loaded query={state.query}>
          {(control) =>
            control.verification === 'none' ? (
              <>
                <Card title={control.enterpriseName}>
                  <Paragraph>
                    两个办法选一个。证明后能看税务、社保信息，能代表企业评价、投诉，能委托他人办事。
                  </Paragraph>
                  <Paragraph quiet>每家企业每天最多试 5 次。</Paragraph>
                </Card>
                <WayByName control={control} state={state} />
                <WayByPhone control={control} state={state} />
              </>
            ) : (
              <Proven id={id} control={control} state={state} />
            )
          }
        </Loaded>
      </SignedInOnly>
    </AppPage>
  );
}

interface ProvenProps {
  id: string;
  control: Control;
  state: ReturnType<typeof useControl>;
}

function Proven({ id, control, state }: ProvenProps) {
  const { enterpriseName, provenAt, verification, playsRepresentative } = control;
  return (
    <>
      <Card title={enterpriseName}>
        <VerificationTag enterprise={{ verification, demo: playsRepresentative }} />
        <Paragraph>{`您可以代表这家企业，${dayOf(provenAt ?? '')}起。`}</Paragraph>
        <Button onPress={() => goTo('profile', { id })}>看完整画像</Button>
        <Button kind="secondary" onPress={() => goTo('delegates', { id })}>
          委托他人办事
        </Button>
      </Card>
      {verification === 'representative' ? null : <WayByName control={control} state={state} />}
    </>
  );
}
