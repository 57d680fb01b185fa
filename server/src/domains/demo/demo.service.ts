import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { type getDemo, resetDemo } from '@yingshang/shared/contracts/demo';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Writes } from '../../platform/http';
import { InterestsService } from '../benefits';
import { CallBacksService } from '../call-backs';
import { CityService } from '../city';
import { type CheckedPack, CityPacksService, LoadWatchers } from '../city-packs';
import { Complaints } from '../complaints';
import { EnterprisesService } from '../enterprises';
import { Fairness } from '../fairness';
import { IdentityService } from '../identity';
import { ApplicationsForgetting } from '../kindergarten-applications';
import { DrawsForgetting } from '../kindergarten-draws';
import { PlacesForgetting } from '../kindergarten-places';
import { HeldPlans } from '../kindergarten-plans';
import { ResultsForgetting } from '../kindergarten-results';
import { Ledger } from '../ledger';
import { NeedsService } from '../needs';
import { Notices } from '../notices';
import { OccasionsRetention } from '../occasions';
import { FavouritesService, PoliciesService, PolicyEditions, PolicyRulesService } from '../policies';
import { ReminderTelling } from '../pushes';
import { RatingReviews } from '../rating-reviews';
import { Ratings } from '../ratings';
import { ReputationService } from '../reputation';
import { ScanCodesService } from '../scan-codes';
import { ServiceCardsService } from '../service-cards';
import { SignInService } from '../sign-in';
import { Statements } from '../statements';
import { UnitScores } from '../unit-scores';
import { YearsForgetting } from '../yearly-scores';
import { packUnavailable } from './demo.refusals';

@Injectable()
export class DemoService {
  constructor(
    private readonly city: CityService,
    private readonly cards: ServiceCardsService,
    private readonly policies: PoliciesService,
    private readonly rules: PolicyRulesService,
    private readonly editions: PolicyEditions,
    private readonly scanCodes: ScanCodesService,
    private readonly interests: InterestsService,
    private readonly favourites: FavouritesService,
    private readonly callBacks: CallBacksService,
    private readonly occasions: OccasionsRetention,
    private readonly ratings: Ratings,
    private readonly complaints: Complaints,
    private readonly statements: Statements,
    private readonly enterprises: EnterprisesService,
    private readonly identity: IdentityService,
    private readonly signIn: SignInService,
    private readonly ledger: Ledger,
    private readonly needs: NeedsService,
    private readonly notices: Notices,
    private readonly reminders: ReminderTelling,
    private readonly fairness: Fairness,
    private readonly reputations: ReputationService,
    private readonly reviews: RatingReviews,
    private readonly scores: UnitScores,
    private readonly years: YearsForgetting,
    private readonly plans: HeldPlans,
    private readonly results: ResultsForgetting,
    private readonly applications: ApplicationsForgetting,
    private readonly draws: DrawsForgetting,
    private readonly places: PlacesForgetting,
    private readonly packs: CityPacksService,
    private readonly loads: LoadWatchers,
    private readonly writes: Writes,
  ) {}

  async view(): Promise<ResponseOf<typeof getDemo>> {
    const codes = await this.scanCodes.packCodes();
    return {
      cityName: (await this.city.loaded())?.name ?? '',
      figures: { ...(await this.cards.figures()), policies: await this.policies.count() },
      codes: codes.map((code) => ({
        token: code.token,
        kind: code.kind,
        label: code.label,
        expired: this.scanCodes.isExpired(code),
      })),
    };
  }

  async reset(idempotencyKey: string): Promise<Outcome<ResponseOf<typeof resetDemo>>> {
    // Before the transaction: reading a pack takes a second, and the embedded database has no second connection.
    const checked = await this.packs.check((await this.city.loaded())?.pack ?? '', '/');
    if (!checked.ok) return packUnavailable(checked.refusal);
    const key = { idempotencyKey, route: resetDemo.name, actor: 'demo', request: {} };
    const outcome = await this.writes.once(key, async (manager) =>
      ok(await this.startAgain(manager, checked.value)),
    );
    this.city.forgetRevision();
    if (outcome.ok) await this.loads.tell();
    return outcome;
  }

  /** Forgets what visitors recorded, starts the windows today, and loads the same pack anew. */
  private async startAgain(manager: EntityManager, pack: CheckedPack): Promise<ResponseOf<typeof resetDemo>> {
    const removed =
      (await this.interests.forgetInterests(manager)) +
      (await this.favourites.forgetFavourites(manager)) +
      (await this.needs.forgetAttention(manager)) +
      (await this.notices.forgetAll(manager)) +
      (await this.callBacks.forgetAll(manager)) +
      (await this.ratings.forgetAll(manager)) +
      (await this.complaints.forgetAll(manager)) +
      (await this.applications.forgetAll(manager)) +
      (await this.occasions.forgetAll(manager)) +
      (await this.rules.forgetVersions(manager)) +
      (await this.editions.forgetEditions(manager)) +
      (await this.enterprises.forgetEnterprises(manager)) +
      (await this.identity.forgetDemoPeople(manager));
    await this.statements.forgetAll(manager);
    await this.signIn.forgetCodes(manager);
    await this.reminders.forgetLooks(manager);
    await this.reviews.forgetAll(manager);
    await this.fairness.forgetAll(manager);
    await this.reputations.forgetAll(manager);
    await this.years.forgetAll(manager);
    await this.scores.forgetAll(manager);
    await this.results.forgetAll(manager);
    await this.places.forgetAll(manager);
    await this.draws.forgetAll(manager);
    await this.plans.forgetAll(manager);
    // Last: a rating that came in meanwhile and went with the others was recorded before it.
    const reset = { kind: 'demo-reset' as const, subject: randomUUID(), content: { v: 1 } };
    await this.ledger.record([reset], manager);
    await this.city.restartAnchor(manager);
    const { anchorDate } = await this.packs.import(manager, pack);
    return { anchorDate, removed };
  }
}
