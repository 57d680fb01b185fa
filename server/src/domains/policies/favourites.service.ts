import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { dropFavourite, type Favourite, keepFavourite } from '@yingshang/shared/contracts/policies';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Writes } from '../../platform/http';
import type { FavouriteEntity } from './favourite.entity';
import { FavouritesRepository, type Keeper } from './favourites.repository';
import { tooManyFavourites, unknownPolicy } from './policies.refusals';
import { policyStatus } from './policy-status';
import { PublishedPolicies } from './published-policies';
import { ResidentPoliciesRepository } from './resident-policies.repository';
import { residentPolicyRow } from './resident-policy-views';

/** A list that nobody reads to its end is no help; the limit also keeps a stranger from filling the table. */
const MOST_KEPT = 200;

type Answer = Outcome<ResponseOf<typeof keepFavourite>>;

/**
 * Policies that a device keeps at hand (收藏). Who is signed in while keeping one may be reminded of it; what the device
 * kept before they signed in may be somebody else's, and stays nobody's until it is kept again.
 */
@Injectable()
export class FavouritesService {
  constructor(
    private readonly favourites: FavouritesRepository,
    private readonly policies: PublishedPolicies,
    private readonly residents: ResidentPoliciesRepository,
    private readonly writes: Writes,
    private readonly clock: Clock,
  ) {}

  async keep({ visitorId, personId }: Keeper, idempotencyKey: string, policyId: string): Promise<Answer> {
    const policy = await this.find(policyId);
    if (policy === null) return unknownPolicy(policyId);
    const favourite: FavouriteEntity = {
      visitorId,
      policyId,
      personId,
      audience: policy.audience,
      policyTitle: policy.title,
      keptAt: new Date(this.clock.now()),
    };
    const key = { idempotencyKey, route: keepFavourite.name, actor: visitorId, request: { policyId } };
    return this.writes.once(key, async (manager) => {
      if ((await this.favourites.countOther(visitorId, policyId, manager)) >= MOST_KEPT)
        return tooManyFavourites(MOST_KEPT);
      await this.favourites.keep(favourite, manager);
      return ok({ policyId, kept: true });
    });
  }

  /** The id may be any text of the address, so the kept answer does not repeat it. */
  async drop(keeper: Keeper, idempotencyKey: string, policyId: string): Promise<Answer> {
    const key = { idempotencyKey, route: dropFavourite.name, actor: keeper.visitorId, request: { policyId } };
    const dropped = await this.writes.once(key, async (manager) => {
      await this.favourites.drop(keeper, policyId, manager);
      return ok({ kept: false });
    });
    return dropped.ok ? ok({ policyId, kept: false }) : dropped;
  }

  async list({ visitorId, personId: caller }: Keeper): Promise<{ items: Favourite[] }> {
    const kept = await this.favourites.ofVisitor(visitorId);
    const ids = kept.map(({ policyId }) => policyId);
    const today = this.clock.today();
    const published = new Map([
      ...(await this.policies.findAll(ids)).map((policy) => [policy.id, shown(policy, today)] as const),
      ...(await this.residents.findAll(ids)).map(
        (policy) => [policy.id, residentPolicyRow(policy, today)] as const,
      ),
    ]);
    return {
      items: kept.map(({ policyId, audience, policyTitle, keptAt, personId }) => ({
        policyId,
        audience,
        title: published.get(policyId)?.title ?? policyTitle,
        status: published.get(policyId)?.status ?? null,
        keptAt: keptAt.toISOString(),
        reminds: personId !== null && personId === caller,
      })),
    };
  }

  /** For the demo's reset. */
  forgetFavourites(manager: EntityManager): Promise<number> {
    return this.favourites.removeAll(manager);
  }

  private async find(id: string): Promise<{ title: string; audience: Favourite['audience'] } | null> {
    const policy = await this.policies.find(id);
    if (policy !== null) return { title: policy.title, audience: 'enterprises' };
    const resident = await this.residents.find(id);
    return resident && { title: resident.title, audience: 'residents' };
  }
}

function shown(policy: Parameters<typeof policyStatus>[0] & { readonly title: string }, today: CalendarDate) {
  return { title: policy.title, status: policyStatus(policy, today) };
}
