import Taro from '@tarojs/taro';
import {
  type CallBack,
  handleCallBack,
  listCallBacks,
  revealNumber,
} from '@yingshang/shared/contracts/call-backs';
import { useState } from 'react';
import { sinceWhen } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { useSession } from '../../../../platform/session';
import { AppPage, Button, Card, ErrorText, FeedbackState, Loaded, Paragraph, Section } from '../../../../ui';

/** A unit's desk: who waits for a call. */
export default function DeskPage() {
  const unit = useSession((session) => session.person?.unit);
  return (
    <AppPage back wide title="待回电" note={unit ? unit.name : undefined}>
      {unit ? (
        <Desk unitId={unit.id} />
      ) : (
        <FeedbackState
          kind="refused"
          title="值班台只给单位工作人员用"
          detail="请用工作人员身份登录后再来。"
          action={{ label: '去登录', onPress: () => goTo('signIn') }}
        />
      )}
    </AppPage>
  );
}

function Desk({ unitId }: { unitId: string }) {
  const query = useQuery(`desk:${unitId}`, () => call(listCallBacks, { params: { id: unitId } }));
  return (
    <Loaded query={query}>
      {({ waiting, handled }) => (
        <>
          <Section title={`等待回电（${waiting.length}件）`}>
            {waiting.length === 0 ? <FeedbackState kind="empty" icon="phone" title="没有人在等" /> : null}
            {waiting.map((one) => (
              <Request key={one.id} unitId={unitId} request={one} onHandled={query.reload} />
            ))}
          </Section>
          {handled.length > 0 ? (
            <Section title="已回电" note="回电30天后自动删除">
              {handled.map((one) => (
                <Request key={one.id} unitId={unitId} request={one} onHandled={query.reload} />
              ))}
            </Section>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

interface RequestProps {
  readonly unitId: string;
  readonly request: CallBack;
  readonly onHandled: () => void;
}

const UNREADABLE = '这条信息无法读取';
const DEMO_NUMBER = '演示里人人都能扮演工作人员，所以看不到完整号码。正式使用时在这里查看并拨打。';

function Request({ unitId, request, onHandled }: RequestProps) {
  const { about, handled, id, officerName, maskedPhone, requestedAt } = request;
  const [busy, setBusy] = useState<'' | 'dial' | 'handle'>('');
  const [problem, setProblem] = useState('');
  const [number, setNumber] = useState('');
  const params = { id: unitId, callBackId: id };
  const demo = useSession((session) => session.person?.demo);
  const dial = async () => {
    // The server would refuse; nobody need ask it for that.
    if (demo) return setProblem(DEMO_NUMBER);
    setBusy('dial');
    const answer = await call(revealNumber, { params, body: {} });
    setBusy('');
    setProblem(answer.ok ? '' : `${answer.refusal.message}。${answer.refusal.advice}`);
    if (!answer.ok) return;
    setNumber(answer.value.phone);
    void Taro.makePhoneCall({ phoneNumber: answer.value.phone });
  };
  const handle = async () => {
    setBusy('handle');
    const answer = await call(handleCallBack, { params, body: {} });
    setBusy('');
    setProblem(answer.ok ? '' : `${answer.refusal.message}${answer.refusal.advice}`);
    if (answer.ok) onHandled();
  };
  const who = number || (maskedPhone ?? UNREADABLE);
  return (
    <Card title={who}>
      <Paragraph>{about ?? `${UNREADABLE}，请告诉运维人员；其他留言不受影响。`}</Paragraph>
      <Paragraph quiet>
        {[`${sinceWhen(requestedAt)}留言`, officerName ? `找${officerName}` : ''].filter(Boolean).join('，')}
      </Paragraph>
      {handled ? (
        <Paragraph quiet>{`${handled.by}${sinceWhen(handled.at)}已回电`}</Paragraph>
      ) : (
        <>
          <Button
            icon="phone"
            loading={busy === 'dial'}
            spokenName={`查看号码并拨打：${who}`}
            onPress={() => void dial()}
          >
            查看号码并拨打
          </Button>
          <Button
            kind="secondary"
            loading={busy === 'handle'}
            spokenName={`已回电：${who}`}
            onPress={() => void handle()}
          >
            已回电
          </Button>
        </>
      )}
      <ErrorText text={problem} />
    </Card>
  );
}
