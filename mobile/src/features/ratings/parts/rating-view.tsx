import { View } from '@tarojs/components';
import { getMyRating, isBadRating, levelNames, type MyRating } from '@yingshang/shared/contracts/ratings';
import { dayOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { AppPage, Button, Card, Loaded, Paragraph, StatusTag } from '../../../ui';
import { FactList } from '../../../ui/fact-list';
import { OnTheWay } from '../../../ui/on-the-way';
import { StarRow } from '../../../ui/star-input';
import { nextSteps, rowCaption, saidFacts, standingTag, weightNote } from '../rating-words';
import { OwnFollowUpPart } from './own-follow-up';
import { OwnStandingPart } from './own-standing';
import { ReceiptCheckCard } from './receipt-check-card';
import './rating-view.scss';
import { Supplement } from './supplement';
import { UnitAnswerPart } from './unit-answer';

/** One of one's own ratings: how it stands, what becomes of it, and the proof that it was entered. */
export function RatingView({ ticket, given }: { ticket: string; given: boolean }) {
  const personId = useSession((state) => state.person?.id ?? '');
  const query = useQuery(`my-ratings:${personId}:${ticket}`, () => call(getMyRating, { params: { ticket } }));
  return (
    <AppPage back title={given ? '评价凭证' : '我的评价'}>
      <Loaded query={query}>
        {(rating) => (
          <>
            {given ? <Thanks rating={rating} /> : null}
            <OnTheWay ticket={ticket} received="星级和文字" onArrived={query.reload} />
            <Said rating={rating} />
            <OwnStandingPart ticket={ticket} counts={rating.standing === 'counted'} />
            <Weight rating={rating} />
            {isBadRating(rating.stars) ? <OwnFollowUpPart ticket={ticket} personId={personId} /> : null}
            <UnitAnswerPart ticket={ticket} personId={personId} />
            <ReceiptCheckCard receipt={rating.receipt} />
            <Supplement rating={rating} onAdded={query.reload} />
            <Button kind="text" onPress={() => goTo('myRatings')}>
              看我的全部评价
            </Button>
            <Button kind="text" onPress={() => goTo('reputation', { id: rating.unit.id })}>
              看这个单位的服务评价
            </Button>
          </>
        )}
      </Loaded>
    </AppPage>
  );
}

function Thanks({ rating }: { rating: MyRating }) {
  return (
    <Card title="已收到，谢谢您">
      {nextSteps(rating.receipt).map((step, index) => (
        <Paragraph key={step}>{`${index + 1}. ${step}`}</Paragraph>
      ))}
    </Card>
  );
}

function Weight({ rating }: { rating: MyRating }) {
  const note = weightNote(rating);
  if (note === null) return null;
  return (
    <Card title={note.title}>
      <Paragraph>{note.text}</Paragraph>
      <Paragraph>{note.whatToDo}</Paragraph>
    </Card>
  );
}

function Said({ rating }: { rating: MyRating }) {
  const { enterpriseName, named, officer, promptTexts, ratedAt, stars, unit, words } = rating;
  const tag = standingTag(rating);
  return (
    <Card title={unit.name}>
      <View className="rating-view__stars">
        <StarRow stars={stars} />
        <Paragraph>{levelNames[stars]}</Paragraph>
        {tag ? <StatusTag kind={tag.kind}>{tag.words}</StatusTag> : null}
      </View>
      <FactList
        facts={[
          ...(officer ? [{ name: '工作人员', text: officer.name }] : []),
          { name: '评价日期', text: dayOf(ratedAt) },
          { name: '方式', text: rowCaption(rating) },
          {
            name: '名义',
            text: `${enterpriseName ?? '本人'}（${named ? '具名' : '匿名，单位看不到您是谁'}）`,
          },
          ...(promptTexts.length > 0 ? [{ name: '标签', text: promptTexts.join('、') }] : []),
          ...saidFacts(words),
        ]}
      />
      {words?.note ? <Paragraph quiet>{words.note}</Paragraph> : null}
    </Card>
  );
}
