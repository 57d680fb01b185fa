import { Injectable } from '@nestjs/common';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { FieldCrypto, type Sealer } from '../../platform/crypto';
import type { NamedId } from '../real-names';
import {
  type ChildToSeal,
  SEALS_A_CHILD,
  SEALS_AN_APPLICATION,
  type SealedChild,
  sealChild,
  sealedChildren,
} from './application-seals';

/** Children sealed for their rows; before the transaction, since the city's key is asked for through another connection. */
@Injectable()
export class ChildSealing {
  constructor(private readonly fields: FieldCrypto) {}

  /** `applications`: how many the children are of. */
  async seal(
    planId: string,
    children: readonly ChildToSeal[],
    applications = 1,
  ): Promise<Outcome<{ readonly children: SealedChild[]; readonly sealer: Sealer }>> {
    const sealer = await this.fields.sealer(
      applications * SEALS_AN_APPLICATION + children.length * SEALS_A_CHILD,
    );
    if (!sealer.ok) return sealer;
    const sealed = children.map((child) =>
      sealChild(sealer.value, child, {
        idNumberIndex: this.numberIndex(child.idNumber),
        lookUpKey: this.lookUpKey(planId, child),
      }),
    );
    return ok({ children: sealed, sealer: sealer.value });
  }

  /** What a kept key may hold of a request: a plain hash of a number is found by trying all numbers. */
  fingerprints(children: readonly NamedId[]): string[] {
    return children.map(({ name, idNumber }) =>
      [this.numberIndex(idNumber), this.index('name', name)].join(' '),
    );
  }

  /** One key for both, so that an unknown number and a wrong name are one and the same miss. */
  lookUpKey(planId: string, { name, idNumber }: NamedId): string {
    return this.index('look_up_key', JSON.stringify([planId, idNumber, name]));
  }

  numberIndex(idNumber: string): string {
    return this.index('id_number_index', idNumber);
  }

  private index(column: string, normalised: string): string {
    return this.fields.indexOf({ table: sealedChildren.table, column }, normalised);
  }
}
