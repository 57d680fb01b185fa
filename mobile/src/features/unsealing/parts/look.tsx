import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import type { useIdentity } from '../use-unsealing';

/** The identity, shown once to whoever asked. */
export function Look({ opening }: { opening: ReturnType<typeof useIdentity> }) {
  const { busy, problem, identity, open } = opening;
  if (identity !== undefined) return <Identity identity={identity} />;
  return (
    <Card title="查看身份">
      <Paragraph>
        只显示这一次，离开本页就看不到了，再看要重新申请。查看后评价人会收到消息，公开账本上会多一条“已查看”。
      </Paragraph>
      <Button kind="danger" loading={busy} onPress={open}>
        现在查看
      </Button>
      <ErrorText text={problem} />
    </Card>
  );
}

type Shown = NonNullable<ReturnType<typeof useIdentity>['identity']>;

function Identity({ identity: { known, name, phone } }: { identity: Shown }) {
  if (!known)
    return (
      <Card title="查不到是谁">
        <Paragraph>
          这条评价来自一台没有登录的设备，或者评价人已经删除了自己的信息。这里没有任何身份可以显示。
        </Paragraph>
      </Card>
    );
  return (
    <Card title="评价人">
      <Paragraph>{`姓名或称呼：${name ?? '没有留下'}`}</Paragraph>
      <Paragraph>{`手机号：${phone ?? '没有留下'}`}</Paragraph>
      <Paragraph quiet>
        只用于申请时写明的事，不得告诉被评价的单位。离开本页后不再显示；评价人已经收到消息。
      </Paragraph>
    </Card>
  );
}
