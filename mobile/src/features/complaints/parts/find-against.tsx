import { useState } from 'react';
import { useDirectorySearch } from '../../../platform/use-directory-search';
import { FeedbackState, ListCard, ListRow, Loaded, SearchBox } from '../../../ui';

interface FindAgainstProps {
  label: string;
  /** Leave one out to find only the other. */
  onUnit?: (unit: { id: string; name: string }) => void;
  onOfficer?: (officerId: string) => void;
}

/** A unit or an officer by any word, to complain of. */
export function FindAgainst(props: FindAgainstProps) {
  const [typed, setTyped] = useState('');
  return (
    <>
      <SearchBox label={props.label} placeholder="简称、拼音都可以" value={typed} onChange={setTyped} />
      {typed.trim() === '' ? null : <Found {...props} typed={typed} />}
    </>
  );
}

function Found({ typed, onUnit, onOfficer }: FindAgainstProps & { typed: string }) {
  const query = useDirectorySearch(typed);
  return (
    <Loaded query={query}>
      {(answer) => {
        const units = onUnit === undefined ? [] : answer.units;
        const officers = onOfficer === undefined ? [] : answer.officers;
        if (units.length + officers.length === 0)
          return (
            <FeedbackState
              kind="empty"
              title="没有找到"
              detail="换个简称试试；实在不知道，就交给平台确定。"
            />
          );
        return (
          <ListCard label="找到的">
            {units.map(({ id, name, regionName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={regionName}
                spokenName={`投诉${name}`}
                onPress={() => onUnit?.({ id, name })}
              />
            ))}
            {officers.map(({ id, name, post, unitName }) => (
              <ListRow
                key={id}
                icon="service-cards"
                title={name}
                caption={`${unitName} · ${post}`}
                spokenName={`投诉${name}，${unitName}`}
                onPress={() => onOfficer?.(id)}
              />
            ))}
          </ListCard>
        );
      }}
    </Loaded>
  );
}
