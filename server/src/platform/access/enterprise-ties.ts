import { Injectable } from '@nestjs/common';
import type { EnterpriseTie } from '@yingshang/shared/access';
import type { EntityManager } from 'typeorm';
import { UUID } from '../uuid';

type Ask = (personId: string, enterpriseId: string, manager?: EntityManager) => Promise<EnterpriseTie | null>;

/** How a person stands to an enterprise now. Domain `enterprise-control` says so; until it does nobody is tied to any. */
@Injectable()
export class EnterpriseTies {
  private ask: Ask = async () => null;

  answerWith(ask: Ask): void {
    this.ask = ask;
  }

  /** Null for no tie, for an enterprise that is not there, and for an id that is none. */
  async between(
    personId: string,
    enterpriseId: string,
    manager?: EntityManager,
  ): Promise<EnterpriseTie | null> {
    // The gate looks before the address is parsed.
    return UUID.test(enterpriseId) ? this.ask(personId, enterpriseId, manager) : null;
  }
}
