import { Injectable } from '@nestjs/common';
import type { Input, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type getTopicHeat,
  type listTopicComplaints,
  MOST_TOPIC_COMPLAINTS,
} from '@yingshang/shared/contracts/unit-scores';
import { calendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import { firstDayOf, lastDayOf, type ScoreMonth } from '@yingshang/shared/unit-scores';
import { ComplaintRulesService } from '../complaint-rules';
import { FiledComplaints } from '../complaints';
import { topicHeat } from './topic-heat';
import { unknownTopic } from './unit-scores.refusals';
import { UnitsBelow } from './units-below.service';

type Asked = Input<typeof listTopicComplaints>;

/** What is complained of where: complaints filed in a month, by topic and unit. */
@Injectable()
export class TopicHeat {
  constructor(
    private readonly below: UnitsBelow,
    private readonly filed: FiledComplaints,
    private readonly rules: ComplaintRulesService,
  ) {}

  async ofMonth(deskUnitId: string, month: ScoreMonth): Promise<ResponseOf<typeof getTopicHeat>> {
    const units = await this.below.of(deskUnitId);
    const unitIds = units.map(({ id }) => id);
    const days = { from: firstDayOf(month), to: lastDayOf(month) };
    const filed = await this.filed.byTopic({ unitIds, ...days });
    const topics = (await this.rules.topics()).map(({ id, label }) => ({ id, name: label }));
    return { month, ...topicHeat(filed, { units, topics }) };
  }

  /** Those that were counted, to be opened one by one. */
  async complaintsOf({
    params,
    query,
  }: Pick<Asked, 'params' | 'query'>): Promise<Outcome<ResponseOf<typeof listTopicComplaints>>> {
    const topic = (await this.rules.topics()).find(({ id }) => id === query.topic);
    if (topic === undefined) return unknownTopic();
    const names = new Map((await this.below.of(params.id)).map(({ id, name }) => [id, name]));
    const within = {
      unitIds: [...names.keys()],
      from: calendarDate(query.from),
      to: calendarDate(query.to),
    };
    const { items, all } = await this.filed.ofTopic(within, topic.id, MOST_TOPIC_COMPLAINTS);
    return ok({
      topic: { id: topic.id, name: topic.label },
      items: items.map(({ unitId, ...one }) => ({
        ...one,
        unit: { id: unitId, name: names.get(unitId) ?? '' },
      })),
      all,
    });
  }
}
