import { randomBytes, randomUUID } from 'node:crypto';
import { SALT_BYTES } from '@yingshang/shared/ledger';
import { ContentKey, type Place, type SealedTable, type Sealer } from '../../platform/crypto';
import { maskedIdNumber, maskedName, type NamedId } from '../real-names';

/** The key of an application; its photos are sealed under it, and a rotation need not touch them. */
export const sealedApplications: SealedTable = {
  table: 'kindergarten_applications',
  columns: { sealed_key: 'content' },
};

/** Masks are sealed by themselves: a list shows them without opening name or number. */
export const sealedChildren: SealedTable = {
  table: 'kindergarten_children',
  columns: {
    sealed_name: 'identity',
    sealed_id_number: 'identity',
    sealed_name_mask: 'content',
    sealed_id_number_mask: 'content',
    sealed_salt: 'content',
  },
};

export type ChildColumn =
  | 'sealed_name'
  | 'sealed_id_number'
  | 'sealed_name_mask'
  | 'sealed_id_number_mask'
  | 'sealed_salt';

export const placeOfChild = (rowId: string, column: ChildColumn): Place => ({
  table: sealedChildren.table,
  column,
  rowId,
});
export const placeOfKey = (rowId: string): Place => ({
  table: sealedApplications.table,
  column: 'sealed_key',
  rowId,
});
export const placeOfPhoto = (rowId: string): Place => ({
  table: 'kindergarten_photos',
  column: 'sealed',
  rowId,
});

/** Uses of the city's key: for an application, and for each child. */
export const SEALS_AN_APPLICATION = 1;
export const SEALS_A_CHILD = 5;

export interface SealedChild {
  readonly id: string;
  readonly sealedName: string;
  readonly sealedIdNumber: string;
  readonly sealedNameMask: string;
  readonly sealedIdNumberMask: string;
  readonly sealedSalt: string;
  readonly idNumberIndex: string;
  /** Of plan, number and name in one: by it the result is looked up. Null of children typed before there was one. */
  readonly lookUpKey: string | null;
  readonly keyVersion: number;
}

/** 32 random bytes: by them alone a child is found on the published roll. */
export const freshSalt = (): Buffer => randomBytes(SALT_BYTES);

/** A fresh salt, unless whoever hands the child in drew one. */
export type ChildToSeal = NamedId & { readonly salt?: Buffer };

export function sealChild(
  sealer: Sealer,
  { name, idNumber, salt = freshSalt() }: ChildToSeal,
  keys: Pick<SealedChild, 'idNumberIndex' | 'lookUpKey'>,
): SealedChild {
  const id = randomUUID();
  const seal = (column: ChildColumn, plain: string) => sealer.seal(placeOfChild(id, column), plain);
  return {
    id,
    sealedName: seal('sealed_name', name),
    sealedIdNumber: seal('sealed_id_number', idNumber),
    sealedNameMask: seal('sealed_name_mask', maskedName(name)),
    sealedIdNumberMask: seal('sealed_id_number_mask', maskedIdNumber(idNumber)),
    sealedSalt: seal('sealed_salt', salt.toString('hex')),
    ...keys,
    keyVersion: sealer.keyVersion,
  };
}

/** A new key, sealed for its row. */
export function sealKey(sealer: Sealer, applicationId: string): string {
  return sealer.seal(placeOfKey(applicationId), ContentKey.make(sealer.cipher).written());
}
