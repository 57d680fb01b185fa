import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device's interest in a 免申即享 policy. The facts that the person gave stay on the device. */
@Entity('benefit_interests')
export class InterestEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'visitor_id' })
  visitorId: string;

  @Column('text', { name: 'policy_id' })
  policyId: string;

  /** As the person read it; the policy may be renamed or leave the pack. */
  @Column('text', { name: 'policy_title' })
  policyTitle: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
