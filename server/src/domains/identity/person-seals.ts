import type { Place, SealedTable } from '../../platform/crypto';

/** The mask is sealed by itself: my account shows it without opening the number. */
export const sealedPeople: SealedTable = {
  table: 'people',
  columns: { sealed_phone: 'identity', sealed_phone_mask: 'content' },
};

/** Uses of the key that one number takes. */
export const SEALS_A_PERSON = 2;

export const placeOf = (rowId: string, column: 'sealed_phone' | 'sealed_phone_mask'): Place => ({
  table: sealedPeople.table,
  column,
  rowId,
});
