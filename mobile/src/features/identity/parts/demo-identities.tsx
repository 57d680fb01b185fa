import type { StaffRole } from '@yingshang/shared/access';
import type { PersonKind } from '@yingshang/shared/contracts/definition';
import { useState } from 'react';
import { goBack } from '../../../platform/navigate';
import { Button, DemoTag, ErrorText, ListCard, ListRow, Paragraph } from '../../../ui';
import { demoDesks } from '../demo-desks';
import { demoRoles } from '../demo-roles';
import { useDemoSignIn } from '../use-demo-sign-in';

export function DemoIdentities() {
  const { busy, refusal, signIn } = useDemoSignIn();
  const [more, setMore] = useState(false);
  const choose = (role: PersonKind, roles?: readonly StaffRole[]) => {
    if (!busy) signIn(role, roles);
  };
  return (
    <>
      <Paragraph>点一下即可进入，不需要手机号和姓名。以下身份都是虚构的，只用于演示。</Paragraph>
      <ErrorText text={refusal && `${refusal.message}${refusal.advice}`} />
      <ListCard label="演示身份">
        {demoRoles.map(({ role, title, detail }) => (
          <ListRow
            key={title}
            title={title}
            detail={detail}
            tags={role === null ? undefined : <DemoTag />}
            trailing={busy === role && role !== null ? '请稍候…' : undefined}
            spokenName={role === null || busy === role ? undefined : `演示，${title}，${detail}`}
            onPress={() => (role === null ? goBack() : choose(role))}
          />
        ))}
      </ListCard>
      {more ? (
        <ListCard label="更多岗位">
          {demoDesks.map(({ title, roles }) => (
            <ListRow
              key={title}
              title={title}
              tags={<DemoTag />}
              spokenName={`演示，${title}`}
              onPress={() => choose('staff', roles)}
            />
          ))}
        </ListCard>
      ) : (
        <Button kind="text" onPress={() => setMore(true)}>
          换一个岗位：督查、审核、管理等
        </Button>
      )}
    </>
  );
}
