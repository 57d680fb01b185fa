import type { ComplaintTimelineLine } from '@yingshang/shared/contracts/complaints';
import { Card, Timeline } from '../../../ui';
import { storyOf } from '../desk-words';

/** What happened, the latest first. */
export function Story({ timeline }: { timeline: readonly ComplaintTimelineLine[] }) {
  return (
    <Card title="办理经过">
      <Timeline label="办理经过" items={storyOf(timeline)} />
    </Card>
  );
}
