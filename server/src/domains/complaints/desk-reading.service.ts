import { Injectable } from '@nestjs/common';
import type { CaseDocument } from '@yingshang/shared/contracts/complaints';
import { maskPersonalWords } from '@yingshang/shared/masking';
import { PeopleService } from '../identity';
import { PoliciesService } from '../policies';
import { StatementDocuments, Statements } from '../statements';
import { openingOf } from './complaint-opening';
import type { ComplaintRow } from './complaint-row';
import type { Words } from './complaint-views';

/** What was complained of, as a desk reads it. */
export interface Matter {
  readonly text: string | null;
  readonly photos: number;
  readonly documents: CaseDocument[];
  readonly place: string | null;
}

/** What desks read besides the story. */
@Injectable()
export class DeskReading {
  constructor(
    private readonly statements: Statements,
    private readonly documents: StatementDocuments,
    private readonly policies: PoliciesService,
    private readonly people: PeopleService,
  ) {}

  /**
   * An office reads the place once it passed its check, without numbers and names. It is there to find the spot, so
   * that the address is left.
   */
  async matter(
    { statementId, placeStatementId }: ComplaintRow,
    reader: 'office' | 'supervisor',
  ): Promise<Matter> {
    const ids = [statementId, placeStatementId].flatMap((id) => id ?? []);
    const whole = await this.statements.read(ids, 'supervisor');
    const shown = await this.statements.read(ids, reader);
    const words = shown.get(statementId ?? '');
    const text = [words?.text, words?.transcript].flatMap((part) => part ?? []);
    const place = whole.get(placeStatementId ?? '');
    const isPlaceShown = reader === 'supervisor' || place?.state === 'passed';
    return {
      text: text.length === 0 ? null : text.join('\n'),
      photos: whole.get(statementId ?? '')?.photos ?? 0,
      documents: statementId === null ? [] : await this.documents.ofCase(statementId),
      place: isPlaceShown && place?.text ? placeAsRead(place.text, reader) : null,
    };
  }

  /** How each case begins: to everybody as its office reads it, checked and masked. Without those that have no words. */
  async openings(rows: readonly ComplaintRow[]): Promise<ReadonlyMap<string, string>> {
    const shown = await this.statements.read(
      rows.flatMap(({ statementId }) => statementId ?? []),
      'office',
    );
    return new Map(
      rows.flatMap(({ id, statementId }) => {
        const opening = openingOf(shown.get(statementId ?? '')?.text ?? null);
        return opening === null ? [] : [[id, opening] as const];
      }),
    );
  }

  /** Null for none, and for one that is not published any more. */
  async policyOf({ policyId }: ComplaintRow): Promise<{ id: string; title: string } | null> {
    const title = policyId === null ? null : await this.policies.titleOf(policyId);
    return policyId === null || title === null ? null : { id: policyId, title };
  }

  /** What staff wrote, unless its check found something against it. */
  async staffWords(statementIds: readonly string[]): Promise<Words> {
    const read = await this.statements.read(statementIds, 'supervisor');
    return new Map([...read].map(([id, { state, text }]) => [id, state === 'blocked' ? null : text]));
  }

  /** Under which name each of them works; who is gone is left out. */
  async staffNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const people = ids.length === 0 ? [] : await this.people.findAll([...new Set(ids)]);
    return new Map(people.map(({ id, displayName }) => [id, displayName]));
  }
}

const placeAsRead = (typed: string, reader: 'office' | 'supervisor') =>
  reader === 'supervisor' ? typed : maskPersonalWords(typed, ['address']);
