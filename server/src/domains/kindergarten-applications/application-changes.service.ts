import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  changeApplication,
  sendApplication,
  takeBackApplication,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { problemOfChoices } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { CityKind } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import { HeldPlans, type PlanNow } from '../kindergarten-plans';
import type { NamedId } from '../real-names';
import { ApplicationCompleteness } from './application-completeness.service';
import type { SealedChild } from './application-seals';
import { ApplicationSteps, type Held } from './application-steps.service';
import { ApplicationsRepository } from './applications.repository';
import { ChildSealing } from './child-sealing.service';
import { ChildrenRepository } from './children.repository';
import { childApplied, unknownApplication, wrongChoices } from './kindergarten-applications.refusals';
import { PhotosRepository } from './photos.repository';
import { checkedChildren } from './typed-children';

type Changed = Outcome<ResponseOf<typeof changeApplication>>;
type Change = Input<typeof changeApplication>['body'];

/** What a guardian does with an application of theirs. */
@Injectable()
export class ApplicationChanges {
  constructor(
    private readonly applications: ApplicationsRepository,
    private readonly children: ChildrenRepository,
    private readonly photos: PhotosRepository,
    private readonly steps: ApplicationSteps,
    private readonly completeness: ApplicationCompleteness,
    private readonly sealing: ChildSealing,
    private readonly plans: HeldPlans,
    private readonly cityKind: CityKind,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async change({ params, body, actor, idempotencyKey }: Input<typeof changeApplication>): Promise<Changed> {
    const { id } = params;
    const typed = await this.typed(id, actor.personId, body.children);
    if (!typed.ok) return typed;
    const sealed =
      typed.value === null ? null : await this.sealing.seal(typed.value.planId, typed.value.children);
    if (sealed !== null && !sealed.ok) return sealed;
    const children = sealed?.value.children ?? null;
    const fingerprints = typed.value === null ? null : this.sealing.fingerprints(typed.value.children);
    const request = { id, ...body, children: fingerprints };
    const key = { idempotencyKey, route: changeApplication.name, actor: actor.personId, request };
    const wanted = { id, of: { personId: actor.personId }, basedOn: body.basedOn };
    const proof = body.classId !== undefined || children !== null;
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(wanted, { kind: 'change', proof }, manager);
      return held.ok ? this.keep(held.value, body, children, manager) : held;
    });
  }

  async send({ params, body, actor, idempotencyKey }: Input<typeof sendApplication>): Promise<Changed> {
    const { id } = params;
    const request = { id, ...body };
    const key = { idempotencyKey, route: sendApplication.name, actor: actor.personId, request };
    const wanted = { id, of: { personId: actor.personId }, basedOn: body.basedOn };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(wanted, { kind: 'send' }, manager);
      if (!held.ok) return held;
      const hindered = await this.completeness.problemOf(held.value, manager);
      if (hindered !== null) return hindered;
      const { planId } = held.value.kept;
      const kept = (await this.children.of([id], manager)).get(id) ?? [];
      const indexes = kept.map(({ idNumberIndex }) => idNumberIndex);
      if (await this.children.areTaken({ planId, applicationId: id }, indexes, manager))
        return childApplied();
      await this.children.setActive(id, true, manager);
      return ok(await this.steps.keep(held.value, { sentAt: new Date(this.clock.now()) }, manager));
    });
  }

  /** Whatever was typed and handed in goes; a repeat finds that it is gone. */
  takeBack({
    params,
    actor,
    idempotencyKey,
  }: Input<typeof takeBackApplication>): Promise<Outcome<ResponseOf<typeof takeBackApplication>>> {
    const key = { idempotencyKey, route: takeBackApplication.name, actor: actor.personId, request: params };
    const wanted = { id: params.id, of: { personId: actor.personId }, basedOn: null };
    return this.writes.once(key, async (manager) => {
      const held = await this.steps.hold(wanted, { kind: 'take-back' }, manager);
      if (!held.ok) return held;
      return ok({ takenBack: (await this.applications.remove([params.id], manager)) > 0 });
    });
  }

  /** Null: the children stay as they are. */
  private async typed(
    id: string,
    personId: string,
    children: readonly NamedId[] | undefined,
  ): Promise<Outcome<{ readonly planId: string; readonly children: NamedId[] } | null>> {
    const kept = await this.applications.find(id);
    const plan = kept?.personId === personId ? await this.plans.find(kept.planId) : null;
    if (plan === null) return unknownApplication();
    if (children === undefined) return ok(null);
    const day = { today: this.clock.today(), demo: await this.cityKind.isDemo() };
    const checked = checkedChildren(plan.plan, children, day);
    return checked.ok ? ok({ planId: plan.id, children: checked.value }) : checked;
  }

  private async keep(
    held: Held,
    body: Change,
    children: readonly SealedChild[] | null,
    manager: EntityManager,
  ): Promise<Changed> {
    const { kept, plan } = held;
    const [classId, choices] = [body.classId ?? kept.classId, body.choices ?? kept.choices];
    const problem = problemOfChoices(plan.plan, classId, choices);
    if (problem !== null) return wrongChoices(problem);
    if (children !== null) {
      const place = { planId: kept.planId, applicationId: kept.id };
      const indexes = children.map(({ idNumberIndex }) => idNumberIndex);
      if (await this.children.areTaken(place, indexes, manager)) return childApplied();
      const active = held.state === 'sent' || held.state === 'accepted';
      await this.children.put({ ...place, active }, children, manager);
    }
    if (classId !== kept.classId)
      await this.photos.removeOthers(kept.id, documentsOf(plan, classId), manager);
    return ok(await this.steps.keep(held, { classId, choices }, manager));
  }
}

function documentsOf({ plan }: PlanNow, classId: string): string[] {
  return (plan.classes.find(({ id }) => id === classId)?.documents ?? []).map(({ id }) => id);
}
