import { maskedPhone } from '@yingshang/shared/identifiers';
import type { Place, SealedTable, Sealer } from '../../platform/crypto';
import type { WantedCall } from './call-back-request';

/** The mask is sealed by itself: the desk's list is shown without opening a single number. */
export const sealedCallBacks: SealedTable = {
  table: 'call_backs',
  columns: { sealed_phone: 'identity', sealed_mask: 'content', sealed_about: 'content' },
};

type Column = 'sealed_phone' | 'sealed_mask' | 'sealed_about';

export const placeOf = (rowId: string, column: Column): Place => ({
  table: sealedCallBacks.table,
  column,
  rowId,
});

/** Uses of the key that one request takes. */
export const SEALS_A_REQUEST = 3;

export function sealCall(sealer: Sealer, id: string, { phone, about }: WantedCall) {
  return {
    sealedPhone: sealer.seal(placeOf(id, 'sealed_phone'), phone),
    sealedMask: sealer.seal(placeOf(id, 'sealed_mask'), maskedPhone(phone)),
    sealedAbout: sealer.seal(placeOf(id, 'sealed_about'), about),
    keyVersion: sealer.keyVersion,
  };
}
