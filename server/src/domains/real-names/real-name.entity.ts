import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person's name and ID number, found to belong together. */
@Entity('real_names')
export class RealNameEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'person_id', unique: true })
  personId: string;

  @Column('text', { name: 'sealed_name' })
  sealedName: string;

  @Column('text', { name: 'sealed_id_number' })
  sealedIdNumber: string;

  /** 王** */
  @Column('text', { name: 'sealed_name_mask' })
  sealedNameMask: string;

  @Column('text', { name: 'sealed_id_number_mask' })
  sealedIdNumberMask: string;

  @Column('text', { name: 'name_index' })
  nameIndex: string;

  /** The same for all accounts of one natural person. */
  @Column('text', { name: 'id_number_index' })
  idNumberIndex: string;

  @Column('integer', { name: 'key_version' })
  keyVersion: number;

  /** A stand-in looked: worth nothing in a real city. */
  @Column('boolean', { name: 'stand_in' })
  standIn: boolean;

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt: Date;
}
