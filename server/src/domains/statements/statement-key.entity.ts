import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What opens a statement, and the salt of its commitment on the ledger. Without this row nobody ever reads it again. */
@Entity('statement_keys')
export class StatementKeyEntity {
  /** The statement's. */
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { name: 'sealed_key' })
  sealedKey: string;

  @Column('text', { name: 'sealed_salt' })
  sealedSalt: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;
}
