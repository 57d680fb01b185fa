import type { MatterAudience, UnitRow } from '@yingshang/shared/contracts/service-cards';
import type { CalendarDate } from '@yingshang/shared/kernel';
import type { ReferenceTable } from '../../platform/reference-tables';

export interface UnitRecord {
  readonly id: string;
  readonly name: string;
  readonly level: UnitRow['level'];
  readonly parentId: string | null;
  readonly regionCode: string;
  readonly department: string | null;
  readonly duty: string;
  readonly topics: readonly string[];
  readonly address: string | null;
  readonly hours: string | null;
  readonly phone: string | null;
  readonly contactSynthetic: boolean;
  readonly demo: boolean;
  readonly verifiedOn: CalendarDate | null;
}

export interface OfficerRecord {
  readonly id: string;
  readonly unitId: string;
  readonly name: string;
  readonly post: string;
  readonly duties: string;
  readonly phone: string;
  readonly hours: string;
  readonly synthetic: boolean;
}

/** An everyday matter and who handles it: unit ids and department keys, the most responsible first. */
export interface MatterRecord {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  readonly departments: readonly string[];
  readonly audience: MatterAudience;
}

/** Everyday names that no rule makes, for one unit or for the same department of every district. */
export interface UnitAliasRecord {
  readonly target: string;
  readonly aliases: readonly string[];
}

type Rows<T> = AsyncIterable<T> | Iterable<T>;

export interface CardContents {
  readonly units: Rows<UnitRecord>;
  readonly officers: Rows<OfficerRecord>;
  readonly matters: Rows<MatterRecord>;
  readonly unitAliases: Rows<UnitAliasRecord>;
}

export const unitTable: ReferenceTable<UnitRecord> = {
  name: 'units',
  key: 'id',
  columns: {
    id: 'text',
    name: 'text',
    level: 'text',
    parentId: 'text',
    regionCode: 'text',
    department: 'text',
    duty: 'text',
    topics: 'jsonb',
    address: 'text',
    hours: 'text',
    phone: 'text',
    contactSynthetic: 'boolean',
    demo: 'boolean',
    verifiedOn: 'date',
  },
};

export const officerTable: ReferenceTable<OfficerRecord> = {
  name: 'officers',
  key: 'id',
  columns: {
    id: 'text',
    unitId: 'text',
    name: 'text',
    post: 'text',
    duties: 'text',
    phone: 'text',
    hours: 'text',
    synthetic: 'boolean',
  },
};

export const matterTable: ReferenceTable<MatterRecord> = {
  name: 'matters',
  key: 'id',
  columns: { id: 'text', label: 'text', words: 'jsonb', departments: 'jsonb', audience: 'text' },
  ordered: true,
};

export const unitAliasTable: ReferenceTable<UnitAliasRecord> = {
  name: 'unit_aliases',
  key: 'target',
  columns: { target: 'text', aliases: 'jsonb' },
};
