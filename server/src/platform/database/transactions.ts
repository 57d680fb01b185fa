import { Injectable } from '@nestjs/common';
import { type Outcome, type Refusal, refuse } from '@yingshang/shared/kernel';
import { DataSource, type EntityManager } from 'typeorm';

/** All or nothing: what a service uses to let several repositories write together. A refusal rolls back too. */
@Injectable()
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Inside, every query goes through `manager`: the embedded database has no second connection. */
  async run<T>(work: (manager: EntityManager) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const outcome = await work(manager);
        if (!outcome.ok) throw new RolledBack(outcome.refusal);
        return outcome;
      });
    } catch (thrown) {
      if (thrown instanceof RolledBack) return refuse(thrown.refusal);
      throw thrown;
    }
  }
}

/** Carries a refusal out of the transaction, which only a throw rolls back. */
class RolledBack extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
