import { Injectable } from '@nestjs/common';
import { levelNames, promptTexts } from '@yingshang/shared/contracts/ratings';
import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { Retention } from '../../platform/retention';
import { Ledger } from '../ledger';
import { Statements } from '../statements';
import { RatedNames } from './rated-names.service';
import type { RaterEntity } from './rater.entity';
import { RatersRepository } from './raters.repository';
import { RatingsRepository } from './ratings.repository';

/** Long enough for appeals of a period and for finding ratings that hang together. */
const KEPT_DAYS = 730;
const title = '我的评价';
const kept =
  '评价的星级、标签和日期，不含您的身份，继续计入单位的评分；写的文字、照片和录音无法再打开。公开账本上只留下一串对不上人的校验码。';

/** Who rated what. The rating itself is nobody's any more once this is gone. */
@Injectable()
export class RatingsRecords {
  constructor(
    register: PersonalRegister,
    retention: Retention,
    private readonly raters: RatersRepository,
    private readonly ratings: RatingsRepository,
    private readonly names: RatedNames,
    private readonly statements: Statements,
    private readonly ledger: Ledger,
  ) {
    register.register(
      {
        name: 'ratings',
        of: 'person',
        title,
        columns: { 'rater.raters': ['person_id'] },
        read: async (personId) => this.shown(await raters.ofPerson(personId)),
        count: async (personId) => (await raters.ofPerson(personId)).length,
        forget: async (personId, manager) => this.forget(await raters.ofPerson(personId, manager), manager),
        kept,
      },
      {
        name: 'ratings',
        of: 'device',
        title,
        columns: { 'rater.raters': ['visitor_id'] },
        read: async (visitorId) => this.shown(await raters.ofDevice(visitorId)),
        count: async (visitorId) => (await raters.ofDevice(visitorId)).length,
        forget: async (visitorId, manager) => {
          await this.forget(await raters.ofDevice(visitorId, manager), manager);
          await raters.forgetDevice(visitorId, manager);
        },
        kept,
      },
    );
    retention.register({
      what: 'raters',
      words: '谁给出了评价（与评价分开存放；单位看不到）',
      kept: `评价后 ${KEPT_DAYS} 天；评价本身不含身份，一直保留`,
      tables: ['rater.raters'],
      forget: (now, manager) =>
        raters.removeBefore(addDays(dateInShanghai(now.getTime()), -KEPT_DAYS), manager),
    });
  }

  /** The words go with their keys, which the log is told of; then nothing says who rated. */
  private async forget(raters: readonly RaterEntity[], manager: EntityManager): Promise<void> {
    const ratings = await this.ratings.many(idsOf(raters), manager);
    const written = ratings.filter(({ statementId }) => statementId !== null);
    const supplemented = ratings.filter(({ supplementId }) => supplementId !== null);
    await this.statements.destroy(
      ratings.flatMap(({ statementId, supplementId }) => [statementId ?? [], supplementId ?? []].flat()),
      manager,
    );
    const covered = [
      ...written.map(({ id }) => ({ kind: 'rating', subject: id })),
      ...supplemented.map(({ id }) => ({ kind: 'supplement', subject: id })),
    ];
    if (covered.length > 0) await this.ledger.recordErasure(covered, manager);
    await this.raters.removeOf(idsOf(raters), manager);
  }

  private async shown(raters: readonly RaterEntity[]): Promise<RecordEntry[]> {
    const ratings = await this.ratings.many(idsOf(raters));
    const entries: RecordEntry[] = [];
    for (const rating of ratings) {
      const { stars, prompts, promptsVersion, ratedAt, named } = rating;
      const { unit, officer } = await this.names.of(rating);
      entries.push({
        评价时间: timeInShanghai(ratedAt),
        单位: unit.name,
        工作人员: officer?.name ?? null,
        评价: levelNames[stars],
        标签: promptTexts(promptsVersion, prompts),
        是否具名: named,
      });
    }
    return entries;
  }
}

function idsOf(raters: readonly RaterEntity[]): string[] {
  return raters.map(({ ratingId }) => ratingId);
}
