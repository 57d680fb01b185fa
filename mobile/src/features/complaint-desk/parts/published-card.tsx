import { unpublishComplaint } from '@yingshang/shared/contracts/complaints';
import { goTo } from '../../../platform/navigate';
import { forget } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, StatusTag } from '../../../ui';
import { CASES, type CasePlace } from '../use-complaint-desk';
import { TagLine } from './tag-line';

interface PublishedCardProps {
  place: CasePlace;
  publishedId: string;
  onDone: () => void;
}

/** It stands on the public page: how it looks there, and the way off it. */
export function PublishedCard({ place, publishedId, onDone }: PublishedCardProps) {
  const { busy, problem, ask } = useAsking();
  const unpublish = async () => {
    const answer = await ask(() => call(unpublishComplaint, { params: place }));
    if (!answer.ok) return;
    forget(CASES);
    onDone();
  };
  return (
    <Card title="公开页面">
      <TagLine>
        <StatusTag kind="ok" icon="check">
          已公开
        </StatusTag>
      </TagLine>
      <Button kind="secondary" onPress={() => goTo('publishedComplaint', { id: publishedId })}>
        看公开的样子
      </Button>
      <ErrorText text={problem} />
      <Button kind="danger" loading={busy} onPress={() => void unpublish()}>
        从公开页面撤下
      </Button>
    </Card>
  );
}
