import type { BoardKey, Industry } from '@yingshang/shared/contracts/city';
import type { ReferenceTable } from '../../platform/reference-tables';
import type { NamedRegion } from './city.entity';

export interface CityRecord {
  readonly code: string;
  readonly name: string;
  readonly demo: boolean;
  readonly brand: { readonly light: string; readonly dark: string };
  readonly boards: readonly BoardKey[];
  readonly nation: NamedRegion;
  readonly province: NamedRegion;
  readonly scaleRules: object;
}

export interface RegionRecord {
  readonly code: string;
  readonly name: string;
  readonly kind: 'district' | 'street';
  readonly parentCode: string;
  readonly demo: boolean;
}

export type IndustryRecord = Industry;

export interface TradeRecord {
  readonly label: string;
  readonly code: string;
  readonly words: readonly string[];
}

export interface CategoryRecord {
  readonly key: string;
  readonly name: string;
  readonly scope: string;
  readonly provenance: 'source' | 'proposed';
}

type Rows<T> = AsyncIterable<T> | Iterable<T>;

export interface CityContents {
  readonly regions: Rows<RegionRecord>;
  readonly industries: Rows<IndustryRecord>;
  readonly trades: Rows<TradeRecord>;
  readonly categories: Rows<CategoryRecord>;
}

export const regionTable: ReferenceTable<RegionRecord> = {
  name: 'regions',
  key: 'code',
  columns: { code: 'text', name: 'text', kind: 'text', parentCode: 'text', demo: 'boolean' },
};

export const industryTable: ReferenceTable<IndustryRecord> = {
  name: 'industries',
  key: 'code',
  columns: { code: 'text', section: 'text', name: 'text', level: 'text' },
};

export const tradeTable: ReferenceTable<TradeRecord> = {
  name: 'trades',
  key: 'label',
  columns: { label: 'text', code: 'text', words: 'jsonb' },
  ordered: true,
};

export const categoryTable: ReferenceTable<CategoryRecord> = {
  name: 'categories',
  key: 'key',
  columns: { key: 'text', name: 'text', scope: 'text', provenance: 'text' },
  ordered: true,
};
