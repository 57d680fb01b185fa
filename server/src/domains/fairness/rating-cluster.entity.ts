import type { CalendarDate } from '@yingshang/shared/kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Ratings of one cluster count no more than its cap. Kept, since raters are forgotten and the cap must hold. */
@Entity({ name: 'rating_clusters', schema: 'rater' })
export class RatingClusterEntity {
  @PrimaryColumn('uuid', { name: 'rating_id' })
  ratingId: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('uuid', { name: 'cluster_id' })
  clusterId: string;

  /** The day on which it was put there; scores that were worked out before it are looked at again. */
  @Column('date', { name: 'moved_on' })
  movedOn: CalendarDate;
}
