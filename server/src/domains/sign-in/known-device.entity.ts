import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A device that signed in with a number: its owner's way in stays open while a stranger uses up the number's codes. */
@Entity('known_devices')
export class KnownDeviceEntity {
  @PrimaryColumn('text', { name: 'phone_index' })
  phoneIndex: string;

  @PrimaryColumn('text', { name: 'device_index' })
  deviceIndex: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'used_at' })
  usedAt: Date;
}
