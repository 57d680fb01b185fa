import type { OwnComplaintRow } from '@yingshang/shared/contracts/complaints';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { FeedbackState, ListCard, ListRow, Loaded, Older, StatusTag } from '../../../ui';
import { rowCaption, rowTitle, standingSentence, standingTag } from '../case-words';
import { useOwnComplaints } from '../use-own-complaints';

/** One's own complaints: where each is, who holds it, until when. */
export function MyComplaints() {
  const isSignedIn = useSession((session) => session.person !== null);
  if (isSignedIn) return <Mine />;
  return (
    <ListRow
      icon="complaints"
      title="登录后看我的投诉"
      detail="办到哪一步、谁在办、到哪天"
      onPress={() => goTo('signIn')}
    />
  );
}

function Mine() {
  const { first, rest, ...older } = useOwnComplaints();
  return (
    <>
      <Loaded query={first}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState
              kind="empty"
              icon="complaints"
              title="您还没有投诉过"
              detail="提交以后，在这里看办到哪一步。"
            />
          ) : (
            <ListCard label="我的投诉">
              {[...items, ...rest].map((one) => (
                <Row key={one.ticket} one={one} />
              ))}
            </ListCard>
          )
        }
      </Loaded>
      <Older {...older} />
    </>
  );
}

function Row({ one }: { one: OwnComplaintRow }) {
  const tag = standingTag(one);
  return (
    <ListRow
      title={rowTitle(one)}
      tags={
        <StatusTag kind={tag.kind} icon={tag.icon}>
          {tag.words}
        </StatusTag>
      }
      spokenTags={tag.words}
      detail={standingSentence(one)}
      caption={rowCaption(one)}
      onPress={() => goTo('myComplaint', { ticket: one.ticket })}
    />
  );
}
