import { Injectable } from '@nestjs/common';
import type { StaffRole } from '@yingshang/shared/access';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { PeopleService } from '../identity';
import { RealNamesService } from '../real-names';
import type { Stepper } from './ceremony-steps.service';

/** Who acts in a ceremony, and whether two of them are two people. */
@Injectable()
export class Steppers {
  constructor(
    private readonly realNames: RealNamesService,
    private readonly people: PeopleService,
  ) {}

  /** In the first capacity that this route is for. */
  of(actor: Actor, unitId: string, roles: readonly StaffRole[]): Stepper {
    const role = roles.find((one) =>
      actor.roles.some((grant) => grant.role === one && grant.unitId === unitId),
    );
    if (role === undefined) throw new Error('the gate let somebody in without a role');
    return { actor, role };
  }

  /** By whichever accounts. Never asked inside a transaction. */
  async arePerson(other: string | null, { personId }: Actor): Promise<boolean> {
    return other !== null && this.realNames.areOnePerson(other, personId);
  }

  /** By id, as the platform shows staff. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const found = await this.people.findAll([...new Set(ids)]);
    return new Map(found.map(({ id, displayName }) => [id, displayName]));
  }
}
