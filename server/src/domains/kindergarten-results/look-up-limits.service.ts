import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { MOST_CHILDREN_A_DAY, MOST_FAILURES_AN_HOUR } from '@yingshang/shared/contracts/kindergarten-results';
import { Clock } from '../../platform/clock';
import { FieldCrypto } from '../../platform/crypto';
import { type LimitedAttempt, Limits } from '../../platform/limits';
import { AskersRepository } from './askers.repository';

export interface Asker {
  readonly actor: Actor | null;
  readonly visitorId: string;
}

/** How much may be tried: children by one asker, and names by anybody for one child. */
@Injectable()
export class LookUpLimits {
  constructor(
    private readonly askers: AskersRepository,
    private readonly limits: Limits,
    private readonly fields: FieldCrypto,
    private readonly clock: Clock,
  ) {}

  /** The same child again counts as one. Whether there is such a child plays no part. */
  async mayAskFor({ actor, visitorId }: Asker, idNumber: string): Promise<boolean> {
    const day = this.clock.today();
    const who = actor === null ? ['device', visitorId] : ['person', actor.personId];
    return this.askers.ask(
      {
        key: this.fields.indexOf({ table: TABLE, column: 'key' }, JSON.stringify([day, ...who])),
        child: this.fields.indexOf({ table: TABLE, column: 'children' }, idNumber),
        day,
      },
      MOST_CHILDREN_A_DAY,
    );
  }

  /**
   * Whether a look-up may be answered by what it found; one that found nothing is counted. Counting and asking take
   * their turns in the database, so that of many tries at once five count, whichever way they come.
   */
  async isOpen(planId: string, idNumber: string, found: boolean): Promise<boolean> {
    const failure = failureOf(planId, idNumber);
    return found ? this.limits.hasRoom(failure) : (await this.limits.take(failure)).ok;
  }
}

const TABLE = 'kindergarten_askers';

function failureOf(planId: string, idNumber: string): LimitedAttempt {
  return {
    name: 'kindergarten-results.failure',
    key: {
      targetAlone: JSON.stringify([planId, idNumber]),
      locksNobodyOutBecause: 'a guardian is not held to it, and a receipt opens its capsule without it',
    },
    windows: [{ most: MOST_FAILURES_AN_HOUR, seconds: 3_600 }],
  };
}
