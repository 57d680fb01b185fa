import { goTo } from '../../../platform/navigate';
import { useDirectorySearch } from '../../../platform/use-directory-search';
import { FeedbackState, ListCard, ListRow, Loaded } from '../../../ui';

/** Units and officers that were found, each leading to its rating. */
export function FoundPlaces({ typed }: { typed: string }) {
  const query = useDirectorySearch(typed);
  return (
    <Loaded query={query}>
      {({ units, officers }) =>
        units.length + officers.length === 0 ? (
          <FeedbackState
            kind="empty"
            title="没有找到这个单位或人"
            detail="换个简称试试，或从“服务名片”里找。"
          />
        ) : (
          <ListCard label="找到的单位和人">
            {units.map(({ id, name, regionName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={regionName}
                spokenName={`评价${name}`}
                onPress={() => goTo('rate', { unit: id })}
              />
            ))}
            {officers.map(({ id, name, post, unitName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={`${unitName} · ${post}`}
                spokenName={`评价${name}，${unitName}`}
                onPress={() => goTo('rate', { officer: id })}
              />
            ))}
          </ListCard>
        )
      }
    </Loaded>
  );
}
