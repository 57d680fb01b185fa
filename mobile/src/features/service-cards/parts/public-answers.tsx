import { View } from '@tarojs/components';
import { listPublicAnswers, type PublicAnswer } from '@yingshang/shared/contracts/reputation';
import { longDate } from '../../../platform/dates';
import { call } from '../../../platform/request';
import { usePages } from '../../../platform/use-pages';
import { Card, DemoTag, Older, Paragraph, Section, StatusTag } from '../../../ui';
import './public-answers.scss';

/** What a unit says to ratings; nothing at all where it has not answered any, or its answers cannot be had. */
export function PublicAnswers({ unitId }: { unitId: string }) {
  const { first, rest, busy, problem, more } = usePages(`public-answers:${unitId}`, (after) =>
    call(listPublicAnswers, { params: { id: unitId }, query: { after } }),
  );
  const items = [...(first.data?.items ?? []), ...rest];
  if (items.length === 0) return null;
  return (
    <Section title="单位的答复">
      {items.map((answer) => (
        <Answer key={answer.id} answer={answer} />
      ))}
      <Older busy={busy} problem={problem} more={more} />
    </Section>
  );
}

function Answer({ answer: { answeredOn, stars, prompts, text, seeded } }: { answer: PublicAnswer }) {
  return (
    <Card>
      <View className="public-answer__tags">
        <StatusTag kind={stars <= 2 ? 'warn' : 'brand'} icon="ratings">
          {`对一条${stars}星评价`}
        </StatusTag>
        {seeded ? <DemoTag /> : null}
      </View>
      {prompts.length > 0 ? <Paragraph quiet>{prompts.join('、')}</Paragraph> : null}
      <Paragraph>{text}</Paragraph>
      <Paragraph quiet>{`${longDate(answeredOn)}答复`}</Paragraph>
    </Card>
  );
}
