import type { BoardKey } from '@yingshang/shared/contracts/city';
import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export interface NamedRegion {
  readonly code: string;
  readonly name: string;
}

/** The one loaded city. */
@Entity('cities')
export class CityEntity {
  @PrimaryColumn('text')
  code: string;

  @Column('text')
  name: string;

  @Column('boolean')
  demo: boolean;

  @Column('jsonb')
  brand: { light: string; dark: string };

  @Column('jsonb')
  boards: BoardKey[];

  @Column('jsonb')
  nation: NamedRegion;

  @Column('jsonb')
  province: NamedRegion;

  /** The 2017 size rules as the pack gave them. */
  @Column('jsonb', { name: 'scale_rules' })
  scaleRules: object;

  /** Where the pack was loaded from: a name under server/cities, or a path. */
  @Column('text')
  pack: string;

  @Column('date', { name: 'anchor_date' })
  anchorDate: CalendarDate;

  /** Rises whenever a load changed something of the city. */
  @Column('integer', { default: 0 })
  revision: number;

  @Column('text', { name: 'content_hash' })
  contentHash: string;
}
