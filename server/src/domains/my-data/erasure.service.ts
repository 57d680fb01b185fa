import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  ERASURE_WORDS,
  type ErasurePlan,
  type eraseDeviceRecords,
  type eraseMe,
  type getDeviceRecords,
} from '@yingshang/shared/contracts/my-data';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { sessionEnded } from '../../platform/access';
import { AuditTrail } from '../../platform/audit';
import { Transactions } from '../../platform/database';
import { type Holder, PersonalRegister } from '../../platform/personal-data';
import { PeopleService } from '../identity';
import { type CountedRecords, erasurePlan, shownCounts } from './erasure-plan';
import { notConfirmed, stillStaff } from './my-data.refusals';

/** Deletion of all that the register knows of a person, of a device, or of both. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly register: PersonalRegister,
    private readonly people: PeopleService,
    private readonly audit: AuditTrail,
    private readonly transactions: Transactions,
  ) {}

  async plan({ personId }: Actor, visitorId: string): Promise<ErasurePlan> {
    const counted = [
      ...(await this.counted('person', personId)),
      ...(await this.counted('device', visitorId)),
    ];
    const roles = await this.people.liveRoles(personId);
    return erasurePlan(counted, roles.length > 0 ? stillStaff : null);
  }

  /** All or nothing. What stays is what the plan said. */
  erase(
    { personId }: Actor,
    visitorId: string,
    confirmation: string,
  ): Promise<Outcome<ResponseOf<typeof eraseMe>>> {
    if (confirmation.trim() !== ERASURE_WORDS) return Promise.resolve(notConfirmed());
    return this.transactions.run(async (manager) => {
      if (!(await this.people.lock(personId, manager))) return refuse(sessionEnded);
      if ((await this.people.liveRoles(personId, manager)).length > 0) return refuse(stillStaff);
      await this.forgetAll('device', visitorId, manager);
      await this.forgetAll('person', personId, manager);
      await this.audit.note(
        {
          kind: 'account.erased',
          by: { personId, displayName: '本人' },
          unitId: null,
          about: personId,
          detail: {},
        },
        manager,
      );
      return ok({ erased: true });
    });
  }

  async ofDevice(visitorId: string): Promise<ResponseOf<typeof getDeviceRecords>> {
    return { items: shownCounts(await this.counted('device', visitorId)) };
  }

  eraseDevice(visitorId: string): Promise<Outcome<ResponseOf<typeof eraseDeviceRecords>>> {
    return this.transactions.run(async (manager) => {
      await this.forgetAll('device', visitorId, manager);
      return ok({ erased: true });
    });
  }

  private async counted(of: Holder, id: string): Promise<CountedRecords[]> {
    const counted: CountedRecords[] = [];
    for (const { name, title, kept, forget, count } of this.register.of(of)) {
      counted.push({ name, title, kept, goes: forget !== null, count: await count(id) });
    }
    return counted;
  }

  private async forgetAll(of: Holder, id: string, manager: EntityManager): Promise<void> {
    for (const { forget } of this.register.of(of)) await forget?.(id, manager);
  }
}
