import { Button, Card, DemoTag, ErrorText, Paragraph } from '../../../ui';
import { refusalWords } from '../refusal-words';
import type { Control, useControl } from '../use-control';

/** Proof by the representative's own real-name check. */
export function WayByName({ control, state }: { control: Control; state: ReturnType<typeof useControl> }) {
  const { byName, prove } = state;
  return (
    <Card title="办法一：法定代表人实名核验">
      <Paragraph>
        需要：您本人已实名核验，并且就是登记的法定代表人（个体户为经营者）。不用上传材料。
      </Paragraph>
      {control.playsRepresentative ? (
        <>
          <DemoTag />
          <Paragraph quiet>这家企业是虚构的。演示里点一下，就当您是它的法定代表人。</Paragraph>
        </>
      ) : null}
      <ErrorText text={refusalWords(byName.refusal)} />
      <Button loading={byName.busy} onPress={prove}>
        {control.playsRepresentative ? '以演示法定代表人核验' : '用我的实名信息核验'}
      </Button>
    </Card>
  );
}
