import { Injectable } from '@nestjs/common';
import type { CorrectionReason } from '@yingshang/shared/contracts/unit-scores';
import type { ScoreMonth } from '@yingshang/shared/unit-scores';
import type { EntityManager } from 'typeorm';

export interface CorrectedMonth {
  readonly unitId: string;
  readonly month: ScoreMonth;
  readonly reason: CorrectionReason;
}

type Follower = (corrected: readonly CorrectedMonth[], manager: EntityManager) => Promise<void>;

/** Who follows corrections of frozen months does so in the transaction that makes them: none is ever missed. */
@Injectable()
export class MonthCorrections {
  private readonly followers: Follower[] = [];

  follow(follower: Follower): void {
    this.followers.push(follower);
  }

  async tell(corrected: readonly CorrectedMonth[], manager: EntityManager): Promise<void> {
    if (corrected.length > 0) for (const follower of this.followers) await follower(corrected, manager);
  }
}
