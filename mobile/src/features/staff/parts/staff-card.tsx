import type { StaffGrant, StaffMember } from '@yingshang/shared/contracts/staff';
import { useState } from 'react';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, DemoTag, ErrorText, ListRow, Paragraph, Sheet, StatusTag } from '../../../ui';
import { factorWords, grantWords } from '../staff-words';
import { resetFactor, revoke } from '../use-staff';

/** One person with their roles, and what the administrator may change. */
export function StaffCard({ unitId, member }: { unitId: string; member: StaffMember }) {
  const { name, demo, self, grants, mayReset } = member;
  return (
    <Card flush>
      <ListRow
        title={self ? `${name}（您自己）` : name}
        detail={factorWords(member)}
        tags={
          <>
            {demo ? <DemoTag /> : null}
            {member.secondFactor === 'missing' ? <StatusTag kind="warn">未设动态验证码</StatusTag> : null}
          </>
        }
      />
      {grants.map((grant) => (
        <Grant key={grant.id} name={name} grant={grant} />
      ))}
      {mayReset ? <Reset unitId={grants[0]?.unit.id ?? unitId} member={member} /> : null}
    </Card>
  );
}

function Grant({ name, grant }: { name: string; grant: StaffGrant }) {
  const [asking, setAsking] = useState(false);
  const words = grantWords(grant);
  return (
    <>
      <ListRow title={words.title} detail={words.detail} />
      {grant.mayRevoke ? (
        <Button kind="text" spokenName={`收回${name}的角色：${words.title}`} onPress={() => setAsking(true)}>
          收回
        </Button>
      ) : null}
      {asking ? (
        <Confirm
          title={`收回${name}的「${words.title}」？`}
          explanation="收回后立刻生效；以后可以重新授予。谁在什么时候收回，会留下记录。"
          action="确认收回"
          onClose={() => setAsking(false)}
          run={() => revoke(grant.unit.id, grant.id)}
        />
      ) : null}
    </>
  );
}

function Reset({ unitId, member }: { unitId: string; member: StaffMember }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button kind="text" spokenName={`重置动态验证码：${member.name}`} onPress={() => setAsking(true)}>
        重置动态验证码
      </Button>
      {asking ? (
        <Confirm
          title={`重置${member.name}的动态验证码？`}
          explanation="只在对方换了或丢了手机时使用，请先当面或打电话确认是本人。对方的所有登录都会结束，重新登录后再设置。"
          action="确认重置"
          onClose={() => setAsking(false)}
          run={() => resetFactor(unitId, member.personId)}
        />
      ) : null}
    </>
  );
}

interface ConfirmProps {
  readonly title: string;
  readonly explanation: string;
  readonly action: string;
  readonly onClose: () => void;
  readonly run: () => ReturnType<typeof revoke> | ReturnType<typeof resetFactor>;
}

function Confirm({ title, explanation, action, onClose, run }: ConfirmProps) {
  const { busy, problem, ask } = useAsking();
  const go = async () => {
    if ((await ask<object>(run)).ok) onClose();
  };
  return (
    <Sheet title={title} onClose={onClose} closeLabel="不了">
      <Paragraph>{explanation}</Paragraph>
      <ErrorText text={problem} />
      <Button kind="danger" loading={busy} onPress={() => void go()}>
        {action}
      </Button>
    </Sheet>
  );
}
