import { Injectable } from '@nestjs/common';
import type { NamedId } from '../real-names';
import { ApplicationOpening } from './application-opening.service';
import { ApplicationsRepository } from './applications.repository';
import { ChildSealing } from './child-sealing.service';
import { ChildrenRepository } from './children.repository';

/** A child by the keys under which its result is found; who it is stays sealed. */
export interface LookUpChild {
  readonly childId: string;
  readonly applicationId: string;
  readonly lookUpKey: string | null;
  /** 32 bytes; null where it cannot be read any more. */
  readonly salt: Uint8Array | null;
}

/** Children as results are looked up: names and numbers are not opened for it. */
@Injectable()
export class LookUpChildren {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly children: ChildrenRepository,
    private readonly opening: ApplicationOpening,
    private readonly sealing: ChildSealing,
  ) {}

  async of(applicationIds: readonly string[]): Promise<LookUpChild[]> {
    const found: LookUpChild[] = [];
    for (const [applicationId, children] of await this.children.of(applicationIds))
      for (const child of children) {
        const salt = await this.opening.salt(child);
        const { id: childId, lookUpKey } = child;
        found.push({
          childId,
          applicationId,
          lookUpKey,
          salt: salt === null ? null : Buffer.from(salt, 'hex'),
        });
      }
    return found;
  }

  /** Number and name normalised. */
  keyOf(planId: string, named: NamedId): string {
    return this.sealing.lookUpKey(planId, named);
  }

  /** An accepted application is needed: whoever only typed a number would else try names without end. */
  isGuardian(personId: string, planId: string, idNumber: string): Promise<boolean> {
    const idNumberIndex = this.sealing.numberIndex(idNumber);
    return this.children.isOnRollFor(personId, { planId, idNumberIndex });
  }

  async applicationsOf(personId: string): Promise<string[]> {
    return (await this.applications.ofPerson(personId)).map(({ id }) => id);
  }
}
