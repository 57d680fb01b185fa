import { useDidShow } from '@tarojs/taro';
import { levelNames, type MyRatingRow } from '@yingshang/shared/contracts/ratings';
import { useState } from 'react';
import { sinceWhen } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { AppPage, FeedbackState, ListCard, ListRow, Loaded, Older, StatusTag } from '../../../../ui';
import { OpenVisits } from '../../parts/open-visits';
import { waitingDrafts } from '../../rate-draft';
import { rowCaption, standingTag } from '../../rating-words';
import { useMyRatings } from '../../use-my-ratings';
import { parametersOf } from '../../use-rated-place';

/** 我的评价: those of this person, and those given on this device without signing in. */
export default function MinePage() {
  const { first, rest, busy, problem, more } = useMyRatings();
  return (
    <AppPage back title="我的评价" note="没有登录时评的，只在这台设备上看得到。">
      <OpenVisits />
      <Waiting />
      <Loaded query={first}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="ratings"
              title="还没有评价过"
              detail="办完事扫窗口的码，或找到单位再评。"
              action={{ label: '去评价', onPress: () => goTo('ratings') }}
            />
          ) : (
            <ListCard label="我的评价">
              {[...items, ...rest].map((rating) => (
                <Row key={rating.ticket} rating={rating} />
              ))}
            </ListCard>
          )
        }
      </Loaded>
      <Older busy={busy} problem={problem} more={more} />
    </AppPage>
  );
}

function Row({ rating }: { rating: MyRatingRow }) {
  const { officer, ratedAt, stars, ticket, unit } = rating;
  const tag = standingTag(rating);
  return (
    <ListRow
      title={unit.name}
      detail={officer ? `${levelNames[stars]} · ${officer.name}` : levelNames[stars]}
      caption={`${sinceWhen(ratedAt)} · ${rowCaption(rating)}`}
      tags={tag ? <StatusTag kind={tag.kind}>{tag.words}</StatusTag> : undefined}
      spokenTags={tag?.words}
      onPress={() => goTo('myRating', { ticket })}
    />
  );
}

/** What the phone holds until there is a network. */
function Waiting() {
  const [waiting, setWaiting] = useState(waitingDrafts);
  useDidShow(() => setWaiting(waitingDrafts()));
  if (waiting.length === 0) return null;
  return (
    <ListCard label="等网络好了就提交">
      {waiting.map(({ key, draft }) => (
        <ListRow
          key={key}
          icon="offline"
          title={draft.place?.unitName ?? '评价'}
          detail="等网络好了就提交"
          onPress={() => goTo('rate', parametersOf(key))}
        />
      ))}
    </ListCard>
  );
}
