import { setImmediate as nextTurn } from 'node:timers/promises';
import { Directory } from '@yingshang/shared/directory';
import type { PolicyHeading, ResidentPolicyHeading } from '../policies';
import type { MatterEntity, OfficerEntity, UnitEntity } from '../service-cards';
import type { CityContents } from './city-contents';
import { directoryEntries, entryKey } from './directory-entries';
import { pinyinSpelling } from './pinyin-spelling';

/** The directory of one revision of the city, and the rows to show for its hits. */
export interface SearchIndex {
  readonly city: CityContents;
  readonly directory: Directory;
  readonly units: ReadonlyMap<string, UnitEntity>;
  readonly matters: ReadonlyMap<string, MatterEntity>;
  readonly officers: ReadonlyMap<string, OfficerEntity>;
  readonly policies: ReadonlyMap<string, PolicyHeading>;
  readonly residentPolicies: ReadonlyMap<string, ResidentPolicyHeading>;
}

/** Entries between two breaths: requests are answered while an index is made. */
const ENTRIES_A_TURN = 200;

export async function buildSearchIndex(city: CityContents): Promise<SearchIndex> {
  const directory = new Directory(pinyinSpelling, city.places);
  let added = 0;
  for (const entry of directoryEntries(city)) {
    directory.add(entry);
    added += 1;
    if (added % ENTRIES_A_TURN === 0) await nextTurn();
  }
  return {
    city,
    directory,
    units: byKey(city.units, entryKey.unit),
    matters: byKey(city.matters, entryKey.matter),
    officers: byKey(city.officers, entryKey.officer),
    policies: byKey(city.policies, entryKey.policy),
    residentPolicies: byKey(city.residentPolicies, entryKey.residentPolicy),
  };
}

function byKey<Row extends { readonly id: string }>(rows: readonly Row[], key: (id: string) => string) {
  return new Map(rows.map((row) => [key(row.id), row]));
}
