import { Injectable } from '@nestjs/common';
import type { Actor, Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  APPLICATIONS_A_PAGE,
  type DeskApplication,
  type getApplication,
  type listApplications,
  type revealChildren,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Identities } from '../../platform/crypto';
import { HeldPlans, type PlanNow } from '../kindergarten-plans';
import { RealNamesService } from '../real-names';
import { ApplicationOpening } from './application-opening.service';
import { placeOfChild } from './application-seals';
import { ApplicationsRepository, type KeptApplication } from './applications.repository';
import { ChildrenRepository } from './children.repository';
import { GuardianTies } from './guardian-ties.service';
import { unknownApplication, unknownPlan } from './kindergarten-applications.refusals';

interface Place {
  readonly id: string;
  readonly applicationId: string;
}

/** What the review desk of a bureau sees: masks, and on record the whole. */
@Injectable()
export class ReviewDesk {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly children: ChildrenRepository,
    private readonly opening: ApplicationOpening,
    private readonly plans: HeldPlans,
    private readonly ties: GuardianTies,
    private readonly realNames: RealNamesService,
    private readonly identities: Identities,
  ) {}

  async list(
    unitId: string,
    { planId, state, after }: Input<typeof listApplications>['query'],
  ): Promise<Outcome<ResponseOf<typeof listApplications>>> {
    if ((await this.plans.find(planId))?.unitId !== unitId) return unknownPlan();
    const page = { after: after ?? null, most: APPLICATIONS_A_PAGE };
    const found = await this.applications.atDesk(planId, state, page);
    const children = await this.opening.childrenOf(found.map(({ id }) => id));
    return ok({
      counts: await this.applications.counts(planId),
      items: found.map(({ id, state: own, classId, sentAt }) => ({
        id,
        state: own,
        classId,
        children: children.get(id) ?? [],
        sentAt: sentAt?.toISOString() ?? null,
      })),
      next: found.length === APPLICATIONS_A_PAGE ? (found.at(-1)?.id ?? null) : null,
    });
  }

  async one(actor: Actor, place: Place): Promise<Outcome<ResponseOf<typeof getApplication>>> {
    const found = await this.find(place);
    if (found === null) return unknownApplication();
    const { kept, plan } = found;
    return ok({
      ...(await this.opening.shown(kept, plan)),
      maskedGuardian: await this.guardian(kept),
      decidedAt: kept.decidedAt?.toISOString() ?? null,
      own: await this.ties.isOwn(actor.personId, kept.personId),
    });
  }

  /** Each name and number leaves its line in `decryptions`, in the name of the desk's unit. */
  async reveal(actor: Actor, place: Place): Promise<Outcome<ResponseOf<typeof revealChildren>>> {
    if ((await this.find(place)) === null) return unknownApplication();
    const by = { ...actor, unitId: place.id };
    const children: { name: string; idNumber: string }[] = [];
    for (const child of (await this.children.of([place.applicationId])).get(place.applicationId) ?? []) {
      const about = { by, purpose: 'kindergarten-review' };
      const name = await this.identities.reveal({
        place: placeOfChild(child.id, 'sealed_name'),
        sealed: child.sealedName,
        ...about,
      });
      const idNumber = await this.identities.reveal({
        place: placeOfChild(child.id, 'sealed_id_number'),
        sealed: child.sealedIdNumber,
        ...about,
      });
      if (!name.ok) return name;
      if (!idNumber.ok) return idNumber;
      children.push({ name: name.value, idNumber: idNumber.value });
    }
    return ok({ children });
  }

  /** Drafts are the guardian's own. */
  private async find({
    id,
    applicationId,
  }: Place): Promise<{ readonly kept: KeptApplication; readonly plan: PlanNow } | null> {
    const kept = await this.applications.find(applicationId);
    const plan = kept === null ? null : await this.plans.find(kept.planId);
    if (kept === null || plan === null || plan.unitId !== id || kept.state === 'draft') return null;
    return { kept, plan };
  }

  private async guardian({ personId }: KeptApplication): Promise<DeskApplication['maskedGuardian']> {
    return personId === null ? null : ((await this.realNames.ofPerson(personId))?.maskedName ?? null);
  }
}
