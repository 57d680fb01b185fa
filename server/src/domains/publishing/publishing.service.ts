import { Injectable } from '@nestjs/common';
import type { Actor, AnyContract, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  editPolicy,
  type getPublishedPolicy,
  type PolicyEdition,
  type PolicyFields,
  type PublicationDone,
  type PublicationImpact,
  publishPolicy,
  withdrawPolicy,
} from '@yingshang/shared/contracts/publishing';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Transactions } from '../../platform/database';
import { Writes } from '../../platform/http';
import { CityService } from '../city';
import { type PolicyEditionEntity, PolicyEditions } from '../policies';
import { impactView } from './impact-view';
import { PublicationService } from './publication.service';
import { notYours } from './publishing.refusals';
import type { WantedChange } from './wanted-change';

/** What a unit publishes, for its publishers. */
@Injectable()
export class PublishingService {
  constructor(
    private readonly publications: PublicationService,
    private readonly editions: PolicyEditions,
    private readonly city: CityService,
    private readonly transactions: Transactions,
    private readonly writes: Writes,
  ) {}

  view(unitId: string, policyId: string): Promise<Outcome<ResponseOf<typeof getPublishedPolicy>>> {
    return this.transactions.run(async (manager) => {
      const { published, lastEdition, edition } = await this.editions.atHand(policyId, manager);
      if ((published ?? lastEdition)?.unitId !== unitId) return notYours(policyId);
      const history = await this.editions.history(policyId, manager);
      return ok({
        policyId,
        edition,
        record: published && { ...published },
        history: history.map(shownEdition),
      });
    });
  }

  publish(
    actor: Actor,
    idempotencyKey: string,
    unitId: string,
    { record, reason }: { readonly record: PolicyFields; readonly reason: string },
  ): Promise<Outcome<PublicationDone>> {
    return this.carryOut(publishPolicy, actor, idempotencyKey, reason, publication(unitId, record));
  }

  change(
    actor: Actor,
    idempotencyKey: string,
    wanted: Exclude<WantedChange, { done: 'published' }> & { readonly unitId: string },
    reason: string,
  ): Promise<Outcome<PublicationDone>> {
    const route = wanted.done === 'edited' ? editPolicy : withdrawPolicy;
    return this.carryOut(route, actor, idempotencyKey, reason, wanted);
  }

  dryRunPublication(unitId: string, record: PolicyFields): Promise<Outcome<PublicationImpact>> {
    return this.dryRun(publication(unitId, record));
  }

  async dryRun(wanted: WantedChange): Promise<Outcome<PublicationImpact>> {
    const names = await this.city.codeNames();
    const rehearsed = await this.transactions.run((manager) => this.publications.rehearse(wanted, manager));
    return rehearsed.ok ? ok(impactView(rehearsed.value, names)) : rehearsed;
  }

  private async carryOut(
    route: AnyContract,
    { personId, displayName: name }: Actor,
    idempotencyKey: string,
    reason: string,
    wanted: WantedChange,
  ): Promise<Outcome<PublicationDone>> {
    const ready = await this.publications.makeReady();
    if (!ready.ok) return ready;
    const key = { idempotencyKey, route: route.name, actor: personId, request: { ...wanted, reason } };
    const outcome = await this.writes.once(key, (manager) =>
      this.publications.carryOut(wanted, { personId, name }, reason.trim(), manager),
    );
    this.publications.forgetKept();
    return outcome;
  }
}

function shownEdition(edition: PolicyEditionEntity): PolicyEdition {
  const { number, done, reason, doneAt, doneByName, unitName } = edition;
  return { number, done, reason, at: doneAt.toISOString(), byName: doneByName, unitName };
}

/** The unit in the address answers for it, whether the record says so or not. */
function publication(unitId: string, record: PolicyFields): WantedChange {
  const policyId = typeof record.id === 'string' ? record.id : '';
  return { done: 'published', policyId, unitId, fields: { unitId, ...record } };
}
