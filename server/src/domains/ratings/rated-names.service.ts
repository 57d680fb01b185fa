import { Injectable } from '@nestjs/common';
import { ServiceCardsService } from '../service-cards';
import type { RatingEntity } from './rating.entity';

interface Named {
  readonly id: string;
  readonly name: string;
}

const GONE_UNIT = '已调整的单位';
const GONE_OFFICER = '已调整的工作人员';

/** What a unit or officer is called now. */
@Injectable()
export class RatedNames {
  constructor(private readonly cards: ServiceCardsService) {}

  async of({
    unitId,
    officerId,
  }: Pick<RatingEntity, 'unitId' | 'officerId'>): Promise<{ unit: Named; officer: Named | null }> {
    const { unit, officer } = await this.cards.namesOf(unitId, officerId);
    return {
      unit: { id: unitId, name: unit ?? GONE_UNIT },
      officer: officerId === null ? null : { id: officerId, name: officer ?? GONE_OFFICER },
    };
  }
}
