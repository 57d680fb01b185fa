import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import { goTo } from '../../../platform/navigate';
import { useSession } from '../../../platform/session';
import { ListCard, ListRow, Loaded, Section, StatusTag } from '../../../ui';
import { childrenWords, standingSentence, stateTag } from '../application-words';
import { useOwnApplications } from '../use-own-applications';

/** One's own applications, above the plans; nothing where there are none. */
export function OwnApplications() {
  const isSignedIn = useSession(({ person }) => person !== null);
  if (!isSignedIn)
    return (
      <ListRow
        icon="kindergarten"
        title="登录后看我的报名"
        detail="审核到哪一步、要不要补正、回执"
        onPress={() => goTo('signIn')}
      />
    );
  return <Mine />;
}

function Mine() {
  const query = useOwnApplications();
  return (
    <Loaded query={query}>
      {({ applications }) =>
        applications.length === 0 ? null : (
          <Section title="我的报名">
            <ListCard label="我的报名">
              {applications.map((one) => (
                <Row key={one.id} one={one} />
              ))}
            </ListCard>
          </Section>
        )
      }
    </Loaded>
  );
}

function Row({ one }: { one: OwnApplication }) {
  const tag = stateTag(one);
  return (
    <ListRow
      title={childrenWords(one.children)}
      tags={
        <StatusTag kind={tag.kind} icon={tag.icon}>
          {tag.words}
        </StatusTag>
      }
      spokenTags={tag.words}
      detail={standingSentence(one)}
      caption={one.plan.title}
      onPress={() => goTo('kindergartenApplication', { id: one.id })}
    />
  );
}
