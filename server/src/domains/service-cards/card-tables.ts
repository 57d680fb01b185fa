import type { UnitRow } from '@yingshang/shared/contracts/service-cards';
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

type Rows<T> = AsyncIterable<T> | Iterable<T>;

export interface CardContents {
  readonly units: Rows<UnitRecord>;
  readonly officers: Rows<OfficerRecord>;
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
