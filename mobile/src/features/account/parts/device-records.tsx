import { useState } from 'react';
import {
  Button,
  ErrorText,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  Section,
  Sheet,
} from '../../../ui';
import { useDeviceRecords } from '../use-account';
import { useDeviceErasure } from '../use-erasure';

/** What this device recorded without anybody signing in. */
export function DeviceRecords() {
  const query = useDeviceRecords();
  return (
    <Section title="这台设备的记录" note="没有登录时留下的内容，只凭这台设备的编号认得，不连着姓名。">
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState kind="empty" title="这台设备没有留下记录" />
          ) : (
            <>
              <ListCard label="这台设备的记录">
                {items.map(({ name, title, count }) => (
                  <ListRow key={name} title={title} trailing={`${count}项`} />
                ))}
              </ListCard>
              <Clear />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}

function Clear() {
  const [asking, setAsking] = useState(false);
  const { busy, problem, erase } = useDeviceErasure();
  const clear = async () => {
    if (await erase()) setAsking(false);
  };
  return (
    <>
      <Button kind="text" onPress={() => setAsking(true)}>
        清除这台设备的记录
      </Button>
      {asking ? (
        <Sheet title="清除这台设备的全部记录？" onClose={() => setAsking(false)} closeLabel="不清除">
          <Paragraph>收藏、登记的意向和还没有回的回电请求都会删除，不能恢复。</Paragraph>
          <ErrorText text={problem} />
          <Button kind="danger" loading={busy} onPress={() => void clear()}>
            清除
          </Button>
        </Sheet>
      ) : null}
    </>
  );
}
