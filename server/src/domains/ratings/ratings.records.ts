import { Injectable } from '@nestjs/common';
import { levelNames, promptTexts } from '@yingshang/shared/contracts/ratings';
import { addDays, dateInShanghai } from '@yingshang/shared/kernel';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { Retention } from '../../platform/retention';
import type { RaterEntity } from './rater.entity';
import { RatersRepository } from './raters.repository';
import { RatingsRepository } from './ratings.repository';

/** Long enough for appeals of a period and for finding ratings that hang together. */
const KEPT_DAYS = 730;
const KEPT = '评价的星级、标签和日期，不含您的身份，继续计入单位的评分；文字无法再打开。';

/** Who rated what. The rating itself is nobody's any more once this is gone. */
@Injectable()
export class RatingsRecords {
  constructor(
    register: PersonalRegister,
    retention: Retention,
    raters: RatersRepository,
    private readonly ratings: RatingsRepository,
  ) {
    const name = 'ratings';
    const title = '我的评价';
    register.register(
      {
        name,
        of: 'person',
        title,
        columns: { 'rater.raters': ['person_id'] },
        read: async (personId) => this.shown(await raters.ofPerson(personId)),
        count: async (personId) => (await raters.ofPerson(personId)).length,
        forget: async (personId, manager) =>
          raters.removeOf(idsOf(await raters.ofPerson(personId, manager)), manager),
        kept: KEPT,
      },
      {
        name,
        of: 'device',
        title,
        columns: { 'rater.raters': ['visitor_id'] },
        read: async (visitorId) => this.shown(await raters.ofDevice(visitorId)),
        count: async (visitorId) => (await raters.ofDevice(visitorId)).length,
        forget: async (visitorId, manager) =>
          raters.removeOf(idsOf(await raters.ofDevice(visitorId, manager)), manager),
        kept: KEPT,
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

  private async shown(raters: readonly RaterEntity[]): Promise<RecordEntry[]> {
    const ratings = await this.ratings.many(idsOf(raters));
    return ratings.map(({ stars, prompts, promptsVersion, ratedAt, unitId, named }) => ({
      评价时间: timeInShanghai(ratedAt),
      单位编号: unitId,
      评价: levelNames[stars],
      标签: promptTexts(promptsVersion, prompts),
      是否具名: named,
    }));
  }
}

function idsOf(raters: readonly RaterEntity[]): string[] {
  return raters.map(({ ratingId }) => ratingId);
}
