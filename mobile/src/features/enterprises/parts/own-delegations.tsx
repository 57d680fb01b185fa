import type { OwnDelegation } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { useCity } from '../../../platform/city';
import { longDate } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { Button, Card, DemoTag, ErrorText, Field, ListCard, ListRow, Section, StatusTag } from '../../../ui';
import { scopeWords } from '../control-words';
import { refusalWords } from '../refusal-words';
import { useOwnDelegations } from '../use-own-delegations';

type State = ReturnType<typeof useOwnDelegations>;

/** Invitations to act for others, and enterprises for which the person acts. */
export function OwnDelegations() {
  const state = useOwnDelegations();
  const demo = useSession(({ person }) => person?.demo ?? false);
  const inDemo = useCity()?.demo === true && demo;
  const items = state.query.data?.items ?? [];
  if (items.length === 0 && !inDemo) return null;
  return (
    <Section title="受托代办" note="别人委托您代表企业办的事。">
      <ErrorText text={refusalWords(state.action.refusal)} />
      {items.map((item) => (
        <OneDelegation key={item.id} item={item} state={state} />
      ))}
      {inDemo ? <DemoInvitation state={state} /> : null}
    </Section>
  );
}

function OneDelegation({ item, state }: { item: OwnDelegation; state: State }) {
  const { action, accept, leave } = state;
  const invited = item.state === 'invited';
  return (
    <>
      <ListCard label={item.enterpriseName}>
        <ListRow
          title={item.enterpriseName}
          detail={scopeWords(item.scopes)}
          caption={`到${longDate(item.endsOn)}`}
          tags={<StatusTag kind={invited ? 'warn' : 'ok'}>{invited ? '等您接受' : '受托中'}</StatusTag>}
          onPress={invited ? undefined : () => goTo('profile', { id: item.enterpriseId })}
        />
      </ListCard>
      {invited ? (
        <Button
          loading={action.busy}
          onPress={() => accept(item)}
          spokenName={`接受委托：${item.enterpriseName}`}
        >
          接受委托
        </Button>
      ) : null}
      <Button
        kind="text"
        disabled={action.busy}
        onPress={() => leave(item)}
        spokenName={`${invited ? '不接受' : '不再代办'}：${item.enterpriseName}`}
      >
        {invited ? '不接受' : '不再代办'}
      </Button>
    </>
  );
}

/** The demo's stand-in for a number: demo people have none. */
function DemoInvitation({ state: { claiming, claim } }: { state: State }) {
  const [code, setCode] = useState('');
  const send = () => void claim(code).then((ok) => (ok ? setCode('') : undefined));
  return (
    <Card title="我有邀请码">
      <DemoTag />
      <Field
        label="邀请码"
        hint="在另一个演示身份的“受托人”页面上"
        type="number"
        value={code}
        onChange={setCode}
        error={refusalWords(claiming.refusal)}
        maxLength={8}
        onDone={send}
      />
      <Button kind="secondary" loading={claiming.busy} disabled={code.trim() === ''} onPress={send}>
        查看邀请
      </Button>
    </Card>
  );
}
