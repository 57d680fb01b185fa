import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DecisionGround } from '@yingshang/shared/contracts/fairness';
import {
  APPEAL_LIMIT_DAYS,
  type AppealSide,
  LONGEST_APPEAL,
} from '@yingshang/shared/contracts/rating-reviews';
import { type CalendarDate, type Outcome, ok, workingDaysAfter } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../../platform/audit';
import { Clock } from '../../platform/clock';
import { FieldCrypto } from '../../platform/crypto';
import { type WriteKey, Writes } from '../../platform/http';
import type { Rating } from '../ratings';
import { Statements, type WantedStatement } from '../statements';
import { appealed, nothingSaid, tooLong } from './rating-reviews.refusals';
import { RatingReviewsRepository } from './rating-reviews.repository';
import { ReviewEntries } from './review-entries.service';

export interface WantedAppeal {
  readonly rating: Rating;
  readonly side: AppealSide;
  readonly rowId: string | null;
  readonly ground: DecisionGround | null;
  readonly text: string;
  readonly writer: WantedStatement['writer'];
  /** Who files it for a unit, in whose name it stands; null for a rater. */
  readonly staff: { readonly personId: string; readonly displayName: string } | null;
  /** Without the text: kept keys hold no words. */
  readonly key: WriteKey;
}

/** Writes down an appeal of either side, once a rating, with its words sealed. */
@Injectable()
export class AppealFiling {
  constructor(
    private readonly repository: RatingReviewsRepository,
    private readonly statements: Statements,
    private readonly entries: ReviewEntries,
    private readonly writes: Writes,
    private readonly fields: FieldCrypto,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async file(wanted: WantedAppeal): Promise<Outcome<{ readonly id: string; readonly dueOn: CalendarDate }>> {
    const { rating, side, rowId, ground, writer, key } = wanted;
    const text = wanted.text.trim();
    if (text === '') return nothingSaid();
    if (Array.from(text).length > LONGEST_APPEAL) return tooLong('text', LONGEST_APPEAL);
    const statement = await this.statements.prepare({
      id: randomUUID(),
      board: 'ratings',
      part: 'appeal',
      unitId: rating.unitId,
      text,
      writer,
      officeId: wanted.staff === null ? undefined : rating.unitId,
    });
    if (!statement.ok) return statement;
    const today = this.clock.today();
    const appeal = {
      id: randomUUID(),
      ratingId: rating.id,
      side,
      unitId: rating.unitId,
      rowId,
      ground,
      statementId: statement.value.id,
      commitment: statement.value.commitment,
      filedOn: today,
      dueOn: workingDaysAfter(today, APPEAL_LIMIT_DAYS).date,
      state: 'open' as const,
    };
    return this.writes.once(this.keyed(key, text), async (manager) => {
      if (!(await this.repository.addAppeal(appeal, manager))) return appealed();
      await this.statements.write(statement.value, manager);
      await this.entries.filed(appeal, manager);
      await this.note(wanted, appeal.id, manager);
      return ok({ id: appeal.id, dueOn: appeal.dueOn });
    });
  }

  private async note({ staff, rating, ground }: WantedAppeal, about: string, manager: EntityManager) {
    if (staff === null) return;
    const { unitId } = rating;
    await this.audit.note(
      { kind: 'rating-reviews.appealed', by: staff, unitId, about, detail: { ground } },
      manager,
    );
  }

  /** What a kept key may hold of a text: a plain hash of a short one is found by trying. */
  private keyed(key: WriteKey, text: string): WriteKey {
    const words = this.fields.indexOf({ table: 'rating_appeals', column: 'text' }, text);
    return { ...key, request: { asked: key.request, words } };
  }
}
