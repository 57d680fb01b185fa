import { ERASURE_WORDS, type ErasurePlan } from '@yingshang/shared/contracts/my-data';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { useSession } from '../../../../platform/session';
import {
  AppPage,
  Button,
  Card,
  ErrorText,
  FeedbackState,
  Field,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  Section,
  Sheet,
} from '../../../../ui';
import { useErasurePlan } from '../../use-account';
import { useErasure } from '../../use-erasure';

export default function ErasePage() {
  const signedIn = useSession(({ person }) => person !== null);
  const erasure = useErasure();
  return (
    <AppPage back title="注销账号" note="删除后不能恢复。同一手机号以后再登录，会是一个全新的账号。">
      {erasure.done ? (
        <FeedbackState
          kind="empty"
          icon="check"
          title="账号已注销"
          detail="您的数据已经删除，所有设备都已退出。"
          action={{ label: '回首页', onPress: () => goTo('home') }}
        />
      ) : signedIn ? (
        <Plan erasure={erasure} />
      ) : (
        <FeedbackState
          kind="refused"
          title="还没有登录"
          detail="要注销哪个账号，请先登录它。"
          action={{ label: '去登录', onPress: () => goTo('signIn') }}
        />
      )}
    </AppPage>
  );
}

type Erasure = ReturnType<typeof useErasure>;

function Plan({ erasure }: { erasure: Erasure }) {
  return (
    <Loaded query={useErasurePlan()}>
      {(plan) => (
        <>
          <WhatGoes plan={plan} />
          <WhatStays plan={plan} />
          {plan.hindrance ? (
            <FeedbackState kind="refused" title={plan.hindrance.message} detail={plan.hindrance.advice} />
          ) : (
            <Confirm erasure={erasure} />
          )}
        </>
      )}
    </Loaded>
  );
}

function WhatGoes({ plan: { goes } }: { plan: ErasurePlan }) {
  return (
    <Section title="会删除" note="您的账号，以及这台设备上没有登录时留下的内容。">
      <ListCard label="会删除">
        {goes.map(({ name, title, count }) => (
          <ListRow key={`${name}${title}`} title={title} trailing={`${count}项`} />
        ))}
      </ListCard>
    </Section>
  );
}

function WhatStays({ plan: { stays } }: { plan: ErasurePlan }) {
  return (
    <Section title="会保留" note="下面这些依法或为防止滥用而保留，里面没有您的号码。">
      <ListCard label="会保留">
        {stays.map(({ name, title, why }) => (
          <ListRow key={name} title={title} detail={why} />
        ))}
      </ListCard>
    </Section>
  );
}

function Confirm({ erasure: { busy, problem, erase } }: { erasure: Erasure }) {
  const [typed, setTyped] = useState('');
  const [asking, setAsking] = useState(false);
  const right = typed.trim() === ERASURE_WORDS;
  const [told, setTold] = useState(false);
  const next = () => {
    setTold(!right);
    setAsking(right);
  };
  return (
    <Card>
      <Field
        label={`请填写“${ERASURE_WORDS}”`}
        hint="写对这几个字才能继续，以免点错。"
        value={typed}
        onChange={setTyped}
        error={told && !right ? `请一字不差地填写“${ERASURE_WORDS}”` : undefined}
        maxLength={40}
        onDone={next}
      />
      <Button kind="danger" onPress={next}>
        注销账号
      </Button>
      {asking ? (
        <Sheet title="现在就注销？" onClose={() => setAsking(false)} closeLabel="不注销">
          <Paragraph>
            注销后立即生效，所有设备都会退出，不能恢复。需要留底的，请先返回“我的账号”导出。
          </Paragraph>
          <ErrorText text={problem} />
          <Button kind="danger" loading={busy} onPress={() => void erase(ERASURE_WORDS)}>
            确认注销
          </Button>
        </Sheet>
      ) : null}
    </Card>
  );
}
