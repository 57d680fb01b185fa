import { checkedRows } from './checked-rows';
import type { PackFigures } from './pack-figures';
import type { PackFile } from './pack-files';
import type { PackProblems } from './pack-problem';
import type { CityFile, PolicyContactRow, RegionRow } from './pack-rows';

/** What later files refer to, kept while the pack streams by: ids, never rows. */
export interface PackKeys {
  city: CityFile | null;
  readonly regions: Map<string, Pick<RegionRow, 'kind' | 'demo'>>;
  readonly industries: Set<string>;
  readonly categories: Set<string>;
  readonly units: Set<string>;
  /** Keys shared by the same department of all districts. */
  readonly departments: Set<string>;
  readonly complaintTopics: Set<string>;
  readonly officers: Set<string>;
  readonly policies: Set<string>;
  readonly contacts: Map<string, PolicyContactRow>;
}

export interface PackCheck {
  readonly folder: string;
  readonly keys: PackKeys;
  readonly figures: PackFigures;
  readonly problems: PackProblems;
}

export interface CheckedPack {
  readonly folder: string;
  readonly city: CityFile;
  readonly contacts: ReadonlyMap<string, PolicyContactRow>;
  readonly figures: PackFigures;
}

/** A row under check: its content, and a way to say what is wrong with one of its fields. */
export interface RowUnderCheck<Row> {
  readonly row: number;
  readonly value: Row;
  readonly wrong: (field: string, message: string) => void;
}

export async function* rowsUnderCheck<Row extends object>(
  { folder, problems }: PackCheck,
  file: PackFile<Row>,
): AsyncGenerator<RowUnderCheck<Row>> {
  for await (const { row, value } of checkedRows(folder, file, problems)) {
    const id = file.key === null ? null : String(value[file.key]);
    const at = { file: file.name, row: file.shape === 'whole' ? null : row, id };
    yield { row, value, wrong: (field, message) => problems.add({ ...at, field, message }) };
  }
}
