import { maskedPhone } from '@yingshang/shared/identifiers';
import type { Place, SealedTable, Sealer } from '../../platform/crypto';

export const sealedDelegations: SealedTable = {
  table: 'enterprise_delegations',
  columns: { sealed_name: 'content', sealed_phone_mask: 'content' },
};

/** Uses of the key that one delegation takes. */
export const SEALS_A_DELEGATION = 2;

export const placeOf = (rowId: string, column: 'sealed_name' | 'sealed_phone_mask'): Place => ({
  table: sealedDelegations.table,
  column,
  rowId,
});

export function sealDelegate(sealer: Sealer, id: string, { name, phone }: { name: string; phone: string }) {
  return {
    sealedName: sealer.seal(placeOf(id, 'sealed_name'), name),
    sealedPhoneMask: sealer.seal(placeOf(id, 'sealed_phone_mask'), maskedPhone(phone)),
    keyVersion: sealer.keyVersion,
  };
}
