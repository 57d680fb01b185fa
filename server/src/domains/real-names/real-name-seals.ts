import type { Place, SealedTable, Sealer } from '../../platform/crypto';
import { maskedIdNumber, maskedName, type NamedId } from './real-name-words';

/** Masks are sealed by themselves: a page shows them without opening name or number. */
export const sealedRealNames: SealedTable = {
  table: 'real_names',
  columns: {
    sealed_name: 'identity',
    sealed_id_number: 'identity',
    sealed_name_mask: 'content',
    sealed_id_number_mask: 'content',
  },
};

export type RealNameColumn =
  | 'sealed_name'
  | 'sealed_id_number'
  | 'sealed_name_mask'
  | 'sealed_id_number_mask';

export const placeOf = (rowId: string, column: RealNameColumn): Place => ({
  table: sealedRealNames.table,
  column,
  rowId,
});

/** Uses of the key that one check takes. */
export const SEALS_A_CHECK = 4;

export function sealRealName(sealer: Sealer, id: string, { name, idNumber }: NamedId) {
  return {
    sealedName: sealer.seal(placeOf(id, 'sealed_name'), name),
    sealedIdNumber: sealer.seal(placeOf(id, 'sealed_id_number'), idNumber),
    sealedNameMask: sealer.seal(placeOf(id, 'sealed_name_mask'), maskedName(name)),
    sealedIdNumberMask: sealer.seal(placeOf(id, 'sealed_id_number_mask'), maskedIdNumber(idNumber)),
    keyVersion: sealer.keyVersion,
  };
}
