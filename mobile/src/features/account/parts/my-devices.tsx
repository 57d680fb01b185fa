import type { MySession } from '@yingshang/shared/contracts/my-data';
import { leaveThisDevice } from '../../../platform/leave-device';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, ListRow, Loaded, Section, StatusTag } from '../../../ui';
import { BeforeLeaving } from '../../../ui/before-leaving';
import { useLeaving } from '../../../ui/use-leaving';
import { sessionWords } from '../session-words';
import { endOthers, endSession, useSessions } from '../use-account';

/** Where this account is signed in, each with a way out. */
export function MyDevices() {
  const query = useSessions();
  return (
    <Section title="登录的设备" note="不认识的设备请立即退出。7 天没有使用会自动退出。">
      <Loaded query={query}>
        {({ items }) => (
          <>
            {items.map((session) => (
              <Device key={session.id} session={session} onGone={query.reload} />
            ))}
            {items.length > 1 ? <EndOthers onGone={query.reload} /> : null}
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Device({ session, onGone }: { session: MySession; onGone: () => void }) {
  const { busy, problem, ask } = useAsking();
  const { current, device, id } = session;
  const leave = async () => {
    const { ok } = await ask(() => endSession(id));
    if (!ok) return;
    if (current) leaveThisDevice();
    else onGone();
  };
  const leaving = useLeaving(leave);
  return (
    <Card flush>
      <ListRow
        title={device || '未知设备'}
        detail={sessionWords(session)}
        tags={current ? <StatusTag kind="brand">这台设备</StatusTag> : undefined}
      />
      <ErrorText text={problem} />
      <Button
        kind="text"
        loading={busy}
        spokenName={`退出这台设备：${device}`}
        onPress={() => (current ? leaving.ask() : leaving.go())}
      >
        退出这台设备
      </Button>
      <BeforeLeaving leaving={leaving} />
    </Card>
  );
}

function EndOthers({ onGone }: { onGone: () => void }) {
  const { busy, problem, ask } = useAsking();
  const end = async () => {
    if ((await ask(endOthers)).ok) onGone();
  };
  return (
    <>
      <ErrorText text={problem} />
      <Button kind="secondary" loading={busy} onPress={() => void end()}>
        退出其他设备
      </Button>
    </>
  );
}
