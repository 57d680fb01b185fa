import { type FactValue, type Profile, profileFields } from '@yingshang/shared/eligibility';
import { columnOf, hasColumn } from './profile-columns';

/** The facts of a profile as the columns of a row; a fact that is not known is left out. */
export type FactColumns = Readonly<Record<string, FactValue | Readonly<Record<string, FactValue>>>>;

export function factColumns(profile: Profile): FactColumns {
  const rare: Record<string, FactValue> = {};
  const columns: Record<string, FactValue | typeof rare> = { rare };
  for (const [key, value] of Object.entries(profile)) {
    if (value === null || value === undefined) continue;
    if (hasColumn(key)) columns[columnName(key)] = value;
    else rare[key] = value;
  }
  return columns;
}

/** The profile that a row was made from, out of the row as JSON. */
export function profileOfColumns(row: Readonly<Record<string, unknown>>): Profile {
  const rare = row.rare as Readonly<Record<string, unknown>>; // NOT NULL, and always an object
  const facts = profileFields.flatMap(({ key }) => {
    const value = hasColumn(key) ? row[columnName(key)] : rare[key];
    return value === null || value === undefined ? [] : [[key, value as FactValue] as const];
  });
  return Object.fromEntries(facts);
}

const columnNames = new Map(profileFields.map(({ key }) => [key, columnOf(key)]));

/** Looked up, not made: a million rows ask forty times each. */
function columnName(key: string): string {
  return columnNames.get(key) ?? columnOf(key);
}
