import { Card, Loaded, Paragraph } from '../../../ui';
import { limitLines } from '../public-words';
import { useComplaintLimits } from '../use-complaint-limits';

/** When a complaint is late, and by which limits. */
export function WhatIsLate() {
  const query = useComplaintLimits();
  return (
    <Card title="怎样算逾期">
      <Paragraph>
        每一步都有期限。期限最后一天的24点过后还没有做到，就算逾期，当天公示，做到了才撤下。请投诉人补充说明期间暂停计算，最多几天后照常计算。
      </Paragraph>
      <Loaded query={query}>
        {({ classes, source }) => (
          <>
            {limitLines(classes).map((line) => (
              <Paragraph key={line}>{line}</Paragraph>
            ))}
            <Paragraph quiet>{`期限的依据：${source}`}</Paragraph>
          </>
        )}
      </Loaded>
      <Paragraph quiet>逾期后平台先通知单位负责人，仍没有做到再上报督查。单位自己不能办结投诉。</Paragraph>
    </Card>
  );
}
