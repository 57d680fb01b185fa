import { Text, View } from '@tarojs/components';
import type { SearchAnswer, SearchKind } from '@yingshang/shared/contracts/search';
import { Button, FeedbackState, ListCard, Section, spoken } from '../../../ui';
import { foundSections, foundSummary } from '../found-sections';
import { foundRows } from './found-rows';
import './found.scss';

export interface FoundProps {
  readonly answer: SearchAnswer;
  readonly onOpen: () => void;
  readonly onMore: (kind: SearchKind) => void;
}

/** What was found, by kind. */
export function Found({ answer, onOpen, onMore }: FoundProps) {
  if (answer.order.length === 0) {
    return (
      <FeedbackState
        kind="empty"
        title="没有找到"
        detail="换个说法试试：单位的简称、人名、要办的事。也可以拨打12345咨询。"
      />
    );
  }
  return (
    <>
      <View className="found-summary" {...spoken({ role: 'status', live: 'polite' })}>
        <Text>{foundSummary(answer)}</Text>
      </View>
      {foundSections(answer).map(({ kind, title, hasMore }) => (
        <Section key={kind} title={title}>
          <ListCard label={title}>{foundRows(kind, answer, onOpen)}</ListCard>
          {hasMore ? (
            <Button kind="text" onPress={() => onMore(kind)}>
              {`查看更多${title}`}
            </Button>
          ) : null}
        </Section>
      ))}
    </>
  );
}
