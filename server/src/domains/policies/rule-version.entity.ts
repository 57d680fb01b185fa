import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The conditions of a policy as an official saved them. Rows are added, never changed: the newest one counts. */
@Entity('policy_rule_versions')
export class RuleVersionEntity {
  @PrimaryColumn('text', { name: 'policy_id' })
  policyId: string;

  /** From 1; the pack's own rule stands before them. */
  @PrimaryColumn('integer')
  version: number;

  /** As it lies in the table; see `countingRule`. */
  @Column('jsonb')
  rule: unknown;

  /** Why it was changed, in the official's words; may be empty. */
  @Column('text')
  note: string;

  @Column('uuid', { name: 'saved_by' })
  savedBy: string;

  /** As they were called then; people leave and units are renamed. */
  @Column('text', { name: 'saved_by_name' })
  savedByName: string;

  @Column('text', { name: 'unit_id' })
  unitId: string;

  @Column('text', { name: 'unit_name' })
  unitName: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  /** Which rule the pack had then. */
  @Column('text', { name: 'pack_rule_hash' })
  packRuleHash: string;
}
