import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import type { revealNamedRater } from '@yingshang/shared/contracts/follow-ups';
import { unknownFollowUp } from '@yingshang/shared/follow-ups';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { EnterprisesService } from '../enterprises';
import { PeopleService } from '../identity';
import { Ratings } from '../ratings';
import { RealNamesService } from '../real-names';
import { anonymousRater, demoRater } from './follow-ups.refusals';
import { FollowUpsRepository } from './follow-ups.repository';
import type { CasePlace } from './unit-follow-ups.service';

const PURPOSE = 'named-rating';
const GONE = { enterprise: null, name: null, checked: false, phone: null };

/** Raters who wanted the unit to know them, opened for the unit's own case. */
@Injectable()
export class NamedRaters {
  constructor(
    private readonly repository: FollowUpsRepository,
    private readonly ratings: Ratings,
    private readonly people: PeopleService,
    private readonly realNames: RealNamesService,
    private readonly enterprises: EnterprisesService,
  ) {}

  async reveal(
    actor: Actor,
    { unitId, caseId }: CasePlace,
  ): Promise<Outcome<ResponseOf<typeof revealNamedRater>>> {
    const row = await this.repository.find(caseId);
    // A named rater's case is shown from the first day.
    if (row === null || row.unitId !== unitId) return unknownFollowUp();
    if (!row.named) return anonymousRater();
    const rater = await this.ratings.namedRater(row.ratingId);
    const person = rater === null ? null : await this.people.find(rater.personId);
    if (rater === null || person === null) return ok(GONE);
    // Anybody can play staff of the demo.
    if (actor.demo && !person.demo) return demoRater();
    const by = { ...actor, unitId };
    const name = await this.realNames.revealName(person.id, by, PURPOSE);
    if (!name.ok) return name;
    const phone = await this.people.revealPhone(person, by, PURPOSE);
    if (!phone.ok) return phone;
    const enterprise = rater.enterpriseId === null ? null : await this.enterprises.nameOf(rater.enterpriseId);
    const called = { name: name.value ?? person.displayName, checked: name.value !== null };
    return ok({ enterprise, ...called, phone: phone.value });
  }
}
