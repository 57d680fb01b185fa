import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { useCity } from '../../../platform/city';
import { useAskForMessages } from '../../../platform/message-grants';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { nextOpening } from '../next-opening';
import { useFavourite } from '../use-favourite';

/** 提醒我开窗, where a certain window is to come: keeps the policy, and asks whether WeChat may tell. */
export function RemindMe({ policy: { id, windows, paused, status } }: { policy: PolicyView }) {
  const opens = nextOpening(windows, useCity()?.today);
  const signedIn = useSession(({ person }) => person !== null);
  if (opens === null || paused || status === 'expired') return null;
  return <Card title="申报还没有开始">{signedIn ? <Reminder policyId={id} /> : <SignInFirst />}</Card>;
}

function Reminder({ policyId }: { policyId: string }) {
  const { reminds, busy, problem, keep } = useFavourite(policyId);
  const { mayAsk, ask } = useAskForMessages(['reminder']);
  const press = () => {
    // First, because WeChat asks only in the tap itself; the reminder in the app does not depend on the answer.
    void ask('onPurpose');
    keep();
  };
  if (reminds)
    return (
      <>
        <Paragraph>已收藏。开始申报前，会在“消息”里提醒您。</Paragraph>
        {mayAsk('byTheWay') ? (
          <Button kind="secondary" onPress={() => void ask('onPurpose')}>
            也用微信提醒我
          </Button>
        ) : null}
      </>
    );
  return (
    <>
      <Paragraph quiet>收藏这项政策，开始申报前提醒您。</Paragraph>
      <Button kind="secondary" loading={busy} onPress={press}>
        提醒我开窗
      </Button>
      <ErrorText text={problem} />
    </>
  );
}

function SignInFirst() {
  return (
    <>
      <Paragraph quiet>登录后，可以在开始申报前提醒您。</Paragraph>
      <Button kind="secondary" onPress={() => goTo('signIn')}>
        登录后提醒我
      </Button>
    </>
  );
}
