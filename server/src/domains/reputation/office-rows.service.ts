import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { promptTexts } from '@yingshang/shared/contracts/ratings';
import type { listOfficeRatings, OfficeAnswer, OfficeRow } from '@yingshang/shared/contracts/reputation';
import { Statements } from '../statements';
import { officeRowId, placeOfRow } from './office-row-id';
import { type OfficeRowRecord, OfficeRowsRepository } from './office-rows.repository';
import { PublicAnswersRepository } from './public-answers.repository';
import { ReputationRepository } from './reputation.repository';

const PAGE_SIZE = 50;

/** A unit's ratings as its office may see them. docs/domains/reputation.md */
@Injectable()
export class OfficeRows {
  constructor(
    private readonly rows: OfficeRowsRepository,
    private readonly repository: ReputationRepository,
    private readonly answers: PublicAnswersRepository,
    private readonly statements: Statements,
  ) {}

  async list(
    unitId: string,
    { stars, after }: { readonly stars?: string; readonly after?: string },
  ): Promise<ResponseOf<typeof listOfficeRatings>> {
    const which = {
      stars: stars === undefined ? null : Number(stars),
      after: after === undefined ? null : placeOfRow(after),
    };
    const found = await this.rows.page(unitId, which, PAGE_SIZE + 1);
    const items = await this.worded(unitId, found.slice(0, PAGE_SIZE));
    return { items, next: found.length > PAGE_SIZE ? (items.at(-1)?.id ?? null) : null };
  }

  /** The rating at a place of the unit's own list; null for any other. */
  async resolve(rowId: string, unitId: string): Promise<string | null> {
    const place = placeOfRow(rowId);
    return place === null ? null : this.repository.ratingAt(unitId, place);
  }

  private async worded(unitId: string, records: readonly OfficeRowRecord[]): Promise<OfficeRow[]> {
    const answers = await this.answersTo(unitId, records);
    const texts = await this.statements.read(
      records.flatMap(({ shown }) => shown),
      'office',
    );
    return records.map(({ place, prompts, promptsVersion, shown, ...row }) => ({
      id: officeRowId({ batch: row.batch, place }),
      ...row,
      prompts: promptTexts(promptsVersion, prompts),
      // What was blocked or destroyed since is gone at once, whatever it says about the day.
      texts: shown.flatMap((id) => texts.get(id)?.text ?? []),
      answer: answers.get(officeRowId({ batch: row.batch, place })) ?? null,
    }));
  }

  /** By the row. The unit reads its own words before they are checked. */
  private async answersTo(
    unitId: string,
    records: readonly OfficeRowRecord[],
  ): Promise<ReadonlyMap<string, OfficeAnswer>> {
    const kept = await this.answers.of(unitId, records);
    const statements = await this.statements.read(
      kept.map(({ statementId }) => statementId),
      'writer',
    );
    return new Map(
      kept.flatMap((answer) => {
        const { state, text } = statements.get(answer.statementId) ?? {};
        if (state === undefined || state === 'destroyed' || text == null) return [];
        const shown = state === 'passed' ? ('public' as const) : state;
        return [[officeRowId(answer), { text, state: shown, answeredOn: answer.answeredOn }] as const];
      }),
    );
  }
}
