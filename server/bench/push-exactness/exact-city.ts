import { randomUUID } from 'node:crypto';
import type { ChangedAnswer, OwnAnswer } from '@yingshang/shared/contracts/notices';
import type { Profile, Rule } from '@yingshang/shared/eligibility';
import type { DataSource } from 'typeorm';
import { ProfileRowsRepository } from '../../src/domains/enterprises/profile-rows.repository';
import type { Told } from '../../src/domains/notices';
import { MessagesRepository } from '../../src/domains/notices/messages.repository';
import { NoticesRepository } from '../../src/domains/notices/notices.repository';
import { Notices } from '../../src/domains/notices/notices.service';
import { ownAnswer, type PhaseDates, phaseOn, type Standing } from '../../src/domains/policies';
import type { Rehearsal } from '../../src/domains/pushes';
import { ChangedAnswersRepository } from '../../src/domains/pushes/changed-answers.repository';
import { ChangedAnswersService } from '../../src/domains/pushes/changed-answers.service';
import { PushCampaignsRepository } from '../../src/domains/pushes/push-campaigns.repository';
import { ToldPoliciesRepository } from '../../src/domains/pushes/told-policies.repository';
import { Jobs } from '../../src/platform/jobs';
import { MovableClock } from '../../test/support/movable-clock';
import type { Change, ExactHolder } from './brute-force';
import { FIRST_DAY } from './random-policies';

export interface ExactPolicy {
  readonly rule: Rule;
  readonly dates: PhaseDates;
}

const BATCH_ROWS = 200;

/** A city in a database, its policies and its days, and the product's own service that tells of their changes. */
export class ExactCity {
  readonly published = new Map<string, ExactPolicy>();
  day = FIRST_DAY;
  private readonly service: ChangedAnswersService;
  private readonly rows: ProfileRowsRepository;

  constructor(
    private readonly dataSource: DataSource,
    readonly holders: readonly ExactHolder[],
  ) {
    const clock = new MovableClock(FIRST_DAY);
    this.rows = new ProfileRowsRepository(dataSource);
    this.service = new ChangedAnswersService(
      new ChangedAnswersRepository(),
      new ToldPoliciesRepository(),
      new PushCampaignsRepository(),
      new Notices(
        new NoticesRepository(),
        new MessagesRepository(),
        new Jobs(dataSource, { role: 'web' }),
        clock,
      ),
      clock,
    );
  }

  async settle(): Promise<void> {
    const people = [...new Set(this.holders.map(({ personId }) => personId))];
    const enterprises = [...new Set(this.holders.map(({ enterpriseId }) => enterpriseId))];
    await this.dataSource.query(
      `INSERT INTO people (id, kind, display_name, demo, created_at)
       SELECT id, 'resident', '示例', false, now() FROM unnest($1::uuid[]) AS id`,
      [people],
    );
    await this.dataSource.query(
      `INSERT INTO enterprises (id, credit_code, name, region_code, industry_code, demo, first_registered_at)
       SELECT id, 'E' || at, '示例', '210102', '6210', false, now() FROM unnest($1::uuid[]) WITH ORDINALITY AS e (id, at)`,
      [enterprises],
    );
    await this.dataSource.query(
      `INSERT INTO enterprise_holders (enterprise_id, person_id, verification, registered_at)
       SELECT e, p, 'none', now() FROM unnest($1::uuid[], $2::uuid[]) AS held (e, p)`,
      [this.holders.map(({ enterpriseId }) => enterpriseId), this.holders.map(({ personId }) => personId)],
    );
    for (let from = 0; from < this.holders.length; from += BATCH_ROWS)
      await this.rows.keepOfHolders(this.holders.slice(from, from + BATCH_ROWS), this.dataSource.manager);
  }

  standing(id: string): Standing | null {
    const policy = this.published.get(id);
    return policy === undefined
      ? null
      : { rule: policy.rule, phase: phaseOn(policy.dates, this.day), asOf: this.day };
  }

  bringUp(id: string): Promise<Told | null> {
    const policy = { id, title: `示例政策${id}`, category: 'subsidy' };
    const standing = this.standing(id);
    return this.dataSource.transaction((manager) => this.service.policyIs(policy, standing, manager));
  }

  rehearse(id: string): Promise<Rehearsal> {
    return this.service.rehearse(id, this.standing(id), this.dataSource.manager);
  }

  changeFacts(holder: ExactHolder, after: Profile): Promise<Told | null> {
    return this.dataSource.transaction(async (manager) => {
      const before = holder.profile;
      holder.profile = after;
      await this.rows.keepOfHolders([holder], manager);
      return this.service.factsAre(holder, { before, after, by: 'holder' }, manager);
    });
  }

  /** Everything that was told since the last time, in order, and a change as often as it was told. */
  async takeTold(): Promise<Change[]> {
    const told: ToldRow[] = await this.dataSource.query(
      `SELECT subject -> 'policy' ->> 'id' AS policy, about AS enterprise, person_id AS person,
         answer_before AS before, answer_after AS after, details
       FROM messages JOIN notices ON notices.id = notice_id`,
    );
    await this.dataSource.query('DELETE FROM notices');
    await this.dataSource.query('DELETE FROM messages');
    return told
      .flatMap(({ policy, enterprise, person, before, after, details }) =>
        (details ?? [{ policy: { id: policy }, before: ownAnswer(before), after: ownAnswer(after) }]).map(
          (change) =>
            `${change.policy.id} ${enterprise} ${person} ${words(change.before)}>${words(change.after)}`,
        ),
      )
      .toSorted();
  }
}

interface ToldRow {
  readonly policy: string;
  readonly enterprise: string;
  readonly person: string;
  readonly before: number;
  readonly after: number;
  readonly details: readonly ChangedAnswer[] | null;
}

const words = (own: OwnAnswer) => (own.verdict === 'none' ? 'none' : `${own.verdict} ${own.phase}`);

/**
 * Enterprises with a holder each; every fifth has two more, who hold others besides and say other things about it, for
 * everybody's answer is that to their own facts.
 */
export function exactHolders(enterprises: number, profiles: readonly Profile[]): ExactHolder[] {
  const ids = Array.from({ length: enterprises }, () => ({ enterprise: randomUUID(), person: randomUUID() }));
  const pairs = ids.flatMap((one, at) => {
    const others = at % 5 === 0 ? [1, 2].flatMap((by) => ids[(at + by) % enterprises] ?? []) : [];
    return [one, ...others].map(({ person }) => ({ enterpriseId: one.enterprise, personId: person }));
  });
  return pairs.map((pair, at) => ({ ...pair, profile: profiles[at % profiles.length] ?? {} }));
}
