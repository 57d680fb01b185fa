import { Injectable } from '@nestjs/common';
import type { Actor } from '@yingshang/shared/contracts/definition';
import { type Outcome, ok, refuse } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { sessionEnded } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { FieldCrypto } from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { SessionsService } from '../identity';
import {
  badCode,
  MOST_WRONG_CODES,
  notEnrolled,
  triedTooOften,
  usedCode,
  wrongCode,
} from './second-factor.refusals';
import { placeIn, sealedFactors } from './second-factor-seals';
import { SecondFactorsRepository } from './second-factors.repository';
import { judgeCode, readCode } from './totp';

/** What became of a code; unlike a refusal it does not roll back that the try was counted. */
type Tried<T> =
  | { readonly kind: 'right'; readonly value: T }
  | { readonly kind: 'used' }
  | { readonly kind: 'wrong'; readonly wrongCodes: number };

/** Takes a code of the factor in force, once, and counts wrong ones against the session that brings them. */
@Injectable()
export class CodeCheck {
  constructor(
    private readonly factors: SecondFactorsRepository,
    private readonly fields: FieldCrypto,
    private readonly sessions: SessionsService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** What the right code is for happens in the transaction that uses it up. */
  async withCode<T>(
    actor: Actor,
    text: string,
    work: (manager: EntityManager) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const code = readCode(text);
    if (code === null) return badCode();
    const tried = await this.transactions.run((manager) => this.try(actor, code, work, manager));
    if (!tried.ok) return tried;
    if (tried.value.kind === 'right') return ok(tried.value.value);
    if (tried.value.kind === 'used') return usedCode();
    const left = MOST_WRONG_CODES - tried.value.wrongCodes;
    return left > 0 ? wrongCode(left) : triedTooOften();
  }

  private async try<T>(
    { personId, sessionId }: Actor,
    code: string,
    work: (manager: EntityManager) => Promise<Outcome<T>>,
    manager: EntityManager,
  ): Promise<Outcome<Tried<T>>> {
    const factor = await this.factors.take(personId, manager);
    if (factor === null) return notEnrolled();
    const secret = await this.fields.open(placeIn(sealedFactors, personId), factor.sealedSecret);
    if (!secret.ok) return secret;
    const kept = { secret: secret.value, lastStep: Number(factor.lastStep) };
    const verdict = judgeCode(kept, code, this.clock.now());
    if (verdict.kind === 'used') return ok(verdict);
    if (verdict.kind === 'wrong') {
      const wrongCodes = await this.sessions.countWrongCode(sessionId, MOST_WRONG_CODES, manager);
      // Another request ended the session: a burst of guesses gets no more tries than a row of them.
      return wrongCodes === null ? refuse(sessionEnded) : ok({ kind: 'wrong', wrongCodes });
    }
    await this.factors.useStep(personId, verdict.step, manager);
    const done = await work(manager);
    return done.ok ? ok({ kind: 'right', value: done.value }) : done;
  }
}
