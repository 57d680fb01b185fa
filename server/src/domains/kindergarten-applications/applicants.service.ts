import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApplicationOpening } from './application-opening.service';
import { ApplicationsRepository } from './applications.repository';

/** Who applied, for what comes after the draw: accounts, and masks. */
@Injectable()
export class Applicants {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly opening: ApplicationOpening,
  ) {}

  /** By application, of those that still belong to an account. */
  guardiansOf(ids: readonly string[], manager?: EntityManager): Promise<ReadonlyMap<string, string>> {
    return this.applications.guardiansOf(ids, manager);
  }

  /** The newest first. */
  async applicationsOf(personId: string, manager?: EntityManager): Promise<string[]> {
    return (await this.applications.ofPerson(personId, manager)).map(({ id }) => id);
  }

  /** Masked, by application; of those that are still kept. */
  childrenOf(ids: readonly string[]) {
    return this.opening.childrenOf(ids);
  }
}
