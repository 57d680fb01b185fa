import type { getClaimGuide } from '@yingshang/shared/contracts/benefits';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { Card } from '../../../ui';
import { CopyButton } from '../../../ui/copy-button';
import { FactList } from '../../../ui/fact-list';
import { sourceFacts } from '../../policies';

type Source = ResponseOf<typeof getClaimGuide>['source'];

export function SourceCard({ source }: { source: Source }) {
  return (
    <Card title="官方来源">
      <FactList facts={sourceFacts(source)} />
      {source.url === null ? null : <CopyButton text={source.url}>复制官方网址</CopyButton>}
    </Card>
  );
}
