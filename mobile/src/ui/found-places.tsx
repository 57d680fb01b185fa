import { useDirectorySearch } from '../platform/use-directory-search';
import { ListCard } from './card';
import { FeedbackState } from './feedback-state';
import { ListRow } from './list-row';
import { Loaded } from './loaded';

interface FoundPlacesProps {
  typed: string;
  label: string;
  /** What pressing a row does, for screen readers: 「评价」. */
  verb: string;
  nothing: { readonly title: string; readonly detail: string };
  /** Leave one out to find only the other. */
  onUnit?: (unit: { id: string; name: string }) => void;
  onOfficer?: (officerId: string) => void;
}

/** Units and officers by any word, to take one. */
export function FoundPlaces({ typed, label, verb, nothing, onUnit, onOfficer }: FoundPlacesProps) {
  const query = useDirectorySearch(typed);
  return (
    <Loaded query={query}>
      {(found) => {
        const units = onUnit === undefined ? [] : found.units;
        const officers = onOfficer === undefined ? [] : found.officers;
        if (units.length + officers.length === 0) return <FeedbackState kind="empty" {...nothing} />;
        return (
          <ListCard label={label}>
            {units.map(({ id, name, regionName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={regionName}
                spokenName={`${verb}${name}`}
                onPress={() => onUnit?.({ id, name })}
              />
            ))}
            {officers.map(({ id, name, post, unitName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={`${unitName} · ${post}`}
                spokenName={`${verb}${name}，${unitName}`}
                onPress={() => onOfficer?.(id)}
              />
            ))}
          </ListCard>
        );
      }}
    </Loaded>
  );
}
