import { Injectable } from '@nestjs/common';
import type { Input } from '@yingshang/shared/contracts/definition';
import type { lookUpResult, ShownResult } from '@yingshang/shared/contracts/kindergarten-results';
import { isResidentId, normalizeResidentId } from '@yingshang/shared/identifiers';
import type { Outcome } from '@yingshang/shared/kernel';
import { Clock } from '../../platform/clock';
import { LookUpChildren } from '../kindergarten-applications';
import { normalizeName } from '../real-names';
import { badIdNumber, nothingToShow, tooManyChildren } from './kindergarten-results.refusals';
import { LookUpLimits } from './look-up-limits.service';
import { ResultWording } from './result-wording.service';
import { ResultsRepository } from './results.repository';

type Asked = Pick<Input<typeof lookUpResult>, 'params' | 'body' | 'actor' | 'visitorId'>;

/** What came out for a child, for whoever knows its number and name. */
@Injectable()
export class LookUp {
  constructor(
    private readonly results: ResultsRepository,
    private readonly children: LookUpChildren,
    private readonly limits: LookUpLimits,
    private readonly wording: ResultWording,
    private readonly clock: Clock,
  ) {}

  /** Every way to the one refusal asks the database the same; the time that is left over the route fills up. */
  async find({ params: { planId }, body, actor, visitorId }: Asked): Promise<Outcome<ShownResult>> {
    const idNumber = normalizeResidentId(body.idNumber);
    // Of what was typed alone: it says nothing of any child.
    if (!isResidentId(idNumber, this.clock.today())) return badIdNumber();
    const isOwn = actor !== null && (await this.children.isGuardian(actor.personId, planId, idNumber));
    if (!isOwn && !(await this.limits.mayAskFor({ actor, visitorId }, idNumber))) return tooManyChildren();
    const key = this.children.keyOf(planId, { idNumber, name: normalizeName(body.name) });
    const found = await this.results.find(planId, key);
    const result = found?.result;
    // Nobody has failed before there is anything to find: parents who look too early lock no child.
    const counts = !isOwn && found !== null;
    const isOpen = !counts || (await this.limits.isOpen(planId, idNumber, result !== undefined));
    if (found === null || result === undefined || !isOpen) return nothingToShow();
    return this.wording.shown(found, result);
  }
}
