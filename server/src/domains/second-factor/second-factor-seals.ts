import type { Place, SealedTable } from '../../platform/crypto';

/** Of kind `content`: a secret names nobody, and it is opened by program at every proof. */
export const sealedFactors: SealedTable = {
  table: 'second_factors',
  columns: { sealed_secret: 'content' },
};

export const sealedEnrolments: SealedTable = {
  table: 'second_factor_enrolments',
  columns: { sealed_secret: 'content' },
};

/** Uses of the key that one secret takes. */
export const SEALS_A_SECRET = 1;

export const placeIn = ({ table }: SealedTable, personId: string): Place => ({
  table,
  column: 'sealed_secret',
  rowId: personId,
});
