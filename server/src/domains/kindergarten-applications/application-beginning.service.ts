import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import { beginApplication, MOST_APPLICATIONS } from '@yingshang/shared/contracts/kindergarten-applications';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { hindranceOfBeginning, problemOfChoices } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { CityKind } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { ConsentsService } from '../consents';
import { HeldPlans, type PlanNow } from '../kindergarten-plans';
import { RealNamesService } from '../real-names';
import { type SealedChild, sealKey } from './application-seals';
import { ApplicationsRepository, type KeptApplication } from './applications.repository';
import { ChildSealing } from './child-sealing.service';
import { ChildrenRepository } from './children.repository';
import {
  childApplied,
  consentNeeded,
  hindered,
  realNameNeeded,
  tooManyApplications,
  unknownPlan,
  wrongChoices,
} from './kindergarten-applications.refusals';
import { checkedChildren } from './typed-children';

type Begun = Outcome<ResponseOf<typeof beginApplication>>;
type Asked = Input<typeof beginApplication>;

/** A guardian who was checked by name, and agreed to the keeping of their child's data, begins an application. */
@Injectable()
export class ApplicationBeginning {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly children: ChildrenRepository,
    private readonly sealing: ChildSealing,
    private readonly plans: HeldPlans,
    private readonly realNames: RealNamesService,
    private readonly consents: ConsentsService,
    private readonly cityKind: CityKind,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async begin({ body, actor, idempotencyKey }: Asked): Promise<Begun> {
    const found = await this.plans.find(body.planId);
    if (found === null) return unknownPlan();
    const who = await this.guardianRefusal(actor.personId, body.consentVersion);
    if (who !== null) return who;
    const day = { today: this.clock.today(), demo: await this.cityKind.isDemo() };
    const typed = checkedChildren(found.plan, body.children, day);
    if (!typed.ok) return typed;
    const sealed = await this.sealing.seal(body.planId, typed.value);
    if (!sealed.ok) return sealed;
    const { children, sealer } = sealed.value;
    const id = randomUUID();
    const application = this.application(id, body, actor.personId);
    const row = { ...application, sealedKey: sealKey(sealer, id), keyVersion: sealer.keyVersion };
    const request = { ...body, children: this.sealing.fingerprints(typed.value) };
    const key = { idempotencyKey, route: beginApplication.name, actor: actor.personId, request };
    return this.writes.once(key, async (manager) => {
      const plan = await this.plans.hold(body.planId, manager);
      return plan === null ? unknownPlan() : this.keep(plan, row, children, manager);
    });
  }

  private async guardianRefusal(personId: string, consentVersion: string) {
    if ((await this.realNames.ofPerson(personId)) === null) return realNameNeeded();
    return this.consents.isCurrent('child', consentVersion) ? null : consentNeeded();
  }

  private application(
    id: string,
    { planId, classId, choices }: Asked['body'],
    personId: string,
  ): Omit<KeptApplication, 'sealedKey' | 'keyVersion'> {
    const madeAt = new Date(this.clock.now());
    return {
      id,
      planId,
      personId,
      classId,
      choices,
      state: 'draft',
      revision: 1,
      madeAt,
      changedAt: madeAt,
      sentAt: null,
      returned: null,
      decidedBy: null,
      decidedAt: null,
    };
  }

  private async keep(
    { id: planId, plan, phase }: PlanNow,
    row: KeptApplication,
    children: readonly SealedChild[],
    manager: EntityManager,
  ): Promise<Begun> {
    const hindrance = hindranceOfBeginning(phase);
    if (hindrance !== null) return hindered(hindrance);
    const problem = problemOfChoices(plan, row.classId, row.choices);
    if (problem !== null) return wrongChoices(problem);
    const { personId } = row;
    const own = personId === null ? [] : await this.applications.ofPerson(personId, manager);
    if (own.filter((one) => one.planId === planId).length >= MOST_APPLICATIONS)
      return tooManyApplications(MOST_APPLICATIONS);
    const place = { planId, applicationId: row.id };
    const indexes = children.map(({ idNumberIndex }) => idNumberIndex);
    if (await this.children.areTaken(place, indexes, manager)) return childApplied();
    if (personId !== null) await this.consents.give(personId, 'child', manager);
    await this.applications.add(row, manager);
    // A draft takes nobody's place: whoever only typed a number would otherwise shut its child out.
    await this.children.put({ ...place, active: false }, children, manager);
    return ok({ id: row.id, revision: row.revision, state: row.state });
  }
}
