import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getCapsule } from '@yingshang/shared/contracts/kindergarten-results';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { noCapsule } from './kindergarten-results.refusals';
import { ResultsRepository } from './results.repository';

/** Sealed results, for whoever works out from a receipt where one lies. */
@Injectable()
export class Capsules {
  constructor(private readonly results: ResultsRepository) {}

  async find({
    planId,
    address,
  }: {
    readonly planId: string;
    readonly address: string;
  }): Promise<Outcome<ResponseOf<typeof getCapsule>>> {
    const capsule = await this.results.capsule(planId, address);
    return capsule === null ? noCapsule() : ok({ capsule: capsule.toString('base64') });
  }
}
