import type { PersonEntity } from './person.entity';

/** A person of whom nothing is known yet. */
export type PersonRow = Pick<PersonEntity, keyof PersonEntity>;

export function newPerson(id: string, createdAt: Date): PersonRow {
  return {
    id,
    kind: 'resident',
    displayName: `用户${id.slice(0, 4).toUpperCase()}`,
    demo: false,
    standIn: false,
    visitorId: null,
    desk: '',
    sealedPhone: null,
    sealedPhoneMask: null,
    phoneIndex: null,
    keyVersion: null,
    createdAt,
  };
}
