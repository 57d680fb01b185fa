import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * Who gave a rating: the person who was signed in, else the device. In a schema of its own; what a rater is shown or
 * told goes by the ticket, so that no table of the product joins a rating with somebody.
 */
@Entity({ name: 'raters', schema: 'rater' })
export class RaterEntity {
  @PrimaryColumn('uuid', { name: 'rating_id' })
  ratingId: string;

  /** The rating as its rater calls it. The phone drew it, and a repeat of it is no other rating. */
  @Column('uuid')
  ticket: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  personId: string | null;

  @Column('uuid', { name: 'visitor_id', nullable: true })
  visitorId: string | null;

  @Column('uuid', { name: 'enterprise_id', nullable: true })
  enterpriseId: string | null;

  /** One occasion is rated once. Null from a card, where there was none. */
  @Column('uuid', { name: 'occasion_id', nullable: true })
  occasionId: string | null;

  /** Of the one supplement: kept keys of other writes lie in a table that names who wrote. */
  @Column('text', { name: 'supplement_key', nullable: true })
  supplementKey: string | null;
}
