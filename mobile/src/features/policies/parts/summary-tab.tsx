import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { Card, Paragraph } from '../../../ui';
import { CopyButton } from '../../../ui/copy-button';
import { FactList } from '../../../ui/fact-list';
import { policyFacts, sourceFacts } from '../policy-facts';
import { WindowCard } from './window-card';

/** We keep no full text, and the heading says so. */
export function SummaryTab({ policy }: { policy: PolicyView }) {
  const { source, summary } = policy;
  return (
    <>
      <Card title="摘要（非原文）">
        <Paragraph>{summary}</Paragraph>
      </Card>
      <WindowCard policy={policy} />
      <Card title="文件信息">
        <FactList facts={policyFacts(policy)} />
      </Card>
      <Card title="来源与核验">
        <FactList facts={sourceFacts(source)} />
        {source.url === null ? null : <CopyButton text={source.url}>复制官方网址</CopyButton>}
      </Card>
    </>
  );
}
