import { View } from '@tarojs/components';
import type { DeskComplaintCase } from '@yingshang/shared/contracts/complaints';
import { goTo } from '../../../platform/navigate';
import { Button, Card, Paragraph } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { complaintTitle, dueLine, factsOf, noteTags, standingWords, urgencyTag } from '../desk-words';
import './case-card.scss';
import { TagLine } from './tag-line';
import { NoteTags, Urgency } from './urgency';

/** What is complained of, as an office may read it, and until when it is owed; who complained is not in it. */
export function CaseCard({ one }: { one: DeskComplaintCase }) {
  return (
    <Card title={complaintTitle(one)}>
      {urgencyTag(one) === null && noteTags(one).length === 0 ? null : (
        <TagLine>
          <Urgency of={one} />
          <NoteTags of={one} />
        </TagLine>
      )}
      <Paragraph>{standingWords(one)}</Paragraph>
      {one.dues.map((due) => (
        <Paragraph key={due.limit}>{dueLine(due)}</Paragraph>
      ))}
      <Words text={one.text} />
      <Paragraph quiet>投诉人已实名，但这里不显示是谁。请不要打听，也不要写出来。</Paragraph>
    </Card>
  );
}

function Words({ text }: { text: string | null }) {
  if (text === null)
    return <Paragraph quiet>没有可以显示的文字：还在核对，或只有录音、照片、附件。期限照常计算。</Paragraph>;
  return <Paragraph>{text}</Paragraph>;
}

/** What else is known. */
export function FactsCard({ one }: { one: DeskComplaintCase }) {
  const { policy } = one;
  return (
    <Card title="投诉信息">
      <View className="case-facts">
        <FactList facts={factsOf(one)} />
      </View>
      {policy === null ? null : (
        <Button kind="secondary" onPress={() => goTo('policy', { id: policy.id })}>
          看政策
        </Button>
      )}
    </Card>
  );
}
