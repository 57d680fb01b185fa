import { signOut } from '@yingshang/shared/contracts/identity';
import { useState } from 'react';
import { leaveThisDevice } from '../../../platform/leave-device';
import { goTo } from '../../../platform/navigate';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { Button, ErrorText, ListCard, ListRow, Section, StatusTag } from '../../../ui';
import { BeforeLeaving } from '../../../ui/before-leaving';
import { useLeaving } from '../../../ui/use-leaving';

const KINDS = { resident: '居民', enterprise: '企业经办人', staff: '工作人员' } as const;

/** Who is signed in and what belongs to them; a guest is offered to sign in. */
export function MyIdentity() {
  const { person, enterprise } = useSession();
  if (person === null) {
    return (
      <Section title="我的身份">
        <ListCard label="我的身份">
          <ListRow title="访客" detail="没有登录" trailing="去登录" onPress={() => goTo('signIn')} />
          <AccountRow detail="这台设备留下的记录" />
        </ListCard>
      </Section>
    );
  }
  return (
    <Section title="我的身份">
      <ListCard label="我的身份">
        <ListRow
          title={person.displayName}
          detail={[KINDS[person.kind], person.unit?.name].filter(Boolean).join(' · ')}
          tags={person.demo ? <StatusTag kind="neutral">演示身份</StatusTag> : undefined}
        />
        <ListRow
          title="我的企业"
          detail={enterprise?.name ?? '登记企业，按画像看能享受什么'}
          onPress={() => goTo('enterprises')}
        />
        <ListRow title="实名核验" onPress={() => goTo('realName')} />
        <ListRow title="消息设置" onPress={() => goTo('messageSettings')} />
        <ListRow title="换个身份" onPress={() => goTo('signIn')} />
        <AccountRow detail="登录的设备、导出数据、注销" />
      </ListCard>
      <SignOutButton />
    </Section>
  );
}

function AccountRow({ detail }: { detail: string }) {
  return <ListRow title="我的账号" detail={detail} onPress={() => goTo('account')} />;
}

function SignOutButton() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const leave = async () => {
    setBusy(true);
    const answer = await call(signOut);
    setBusy(false);
    // A token that no longer holds is as good as signed out.
    const over = answer.ok || answer.refusal.code === 'access.session-ended';
    setProblem(over ? undefined : '没有退出成功：网络没有连上。请稍后再试。');
    if (!over) return;
    leaveThisDevice();
  };
  const leaving = useLeaving(leave);
  return (
    <>
      <ErrorText text={problem} />
      <Button kind="secondary" loading={busy} onPress={leaving.ask}>
        退出登录
      </Button>
      <BeforeLeaving leaving={leaving} />
    </>
  );
}
