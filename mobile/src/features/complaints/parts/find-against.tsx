import { useState } from 'react';
import { SearchBox } from '../../../ui';
import { FoundPlaces } from '../../../ui/found-places';

interface FindAgainstProps {
  label: string;
  /** Leave one out to find only the other. */
  onUnit?: (unit: { id: string; name: string }) => void;
  onOfficer?: (officerId: string) => void;
}

const NOTHING = { title: '没有找到', detail: '换个简称试试；实在不知道，就交给平台确定。' };

/** A unit or an officer by any word, to complain of. */
export function FindAgainst({ label, onUnit, onOfficer }: FindAgainstProps) {
  const [typed, setTyped] = useState('');
  return (
    <>
      <SearchBox label={label} placeholder="简称、拼音都可以" value={typed} onChange={setTyped} />
      {typed.trim() === '' ? null : (
        <FoundPlaces
          typed={typed}
          label="找到的"
          verb="投诉"
          nothing={NOTHING}
          onUnit={onUnit}
          onOfficer={onOfficer}
        />
      )}
    </>
  );
}
