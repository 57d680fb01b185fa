import { Injectable } from '@nestjs/common';
import type { Child } from '@yingshang/shared/draw';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { StageChoices } from '@yingshang/shared/kindergarten';
import type { EntityManager } from 'typeorm';
import { FieldCrypto, Identities, type Opening } from '../../platform/crypto';
import { placeOfChild } from './application-seals';
import { ApplicationsRepository } from './applications.repository';
import { type RollSourceRow, RollSourcesRepository, type SourceMark } from './roll-sources.repository';

const PURPOSE = 'kindergarten-roll';
/** Opened at once; between two batches the process answers others. */
const BATCH = 2_000;

export interface SaltedChild extends Child {
  /** 32 bytes; as in the guardian's receipt. */
  readonly salt: Uint8Array;
}

/** An accepted application, opened: what a line of the roll is made of. */
export interface RollSource extends SourceMark {
  readonly classId: string;
  readonly choices: readonly StageChoices[];
  readonly children: readonly SaltedChild[];
}

/** Accepted applications, for the domain that makes the roll of them. Every name and number opened is recorded. */
@Injectable()
export class RollSources {
  constructor(
    private readonly rows: RollSourcesRepository,
    private readonly applications: ApplicationsRepository,
    private readonly fields: FieldCrypto,
    private readonly identities: Identities,
  ) {}

  async counts(
    planId: string,
    manager?: EntityManager,
  ): Promise<{ readonly accepted: number; readonly undecided: number }> {
    const { accepted, sent } = await this.applications.counts(planId, manager);
    return { accepted, undecided: sent };
  }

  /** Once no roll stands: whose guardian took the consent back, or left, is on no later one. After the plan is held. */
  async dropLeft(planId: string, manager: EntityManager): Promise<void> {
    await this.applications.removeLeft(planId, manager);
  }

  /** As they are now, without opening anything. */
  marks(planId: string, manager?: EntityManager): Promise<SourceMark[]> {
    return this.rows.marks(planId, manager);
  }

  /** All of a plan. Never inside a transaction: openings are recorded through another connection. */
  async all(planId: string, by: Opening['by']): Promise<Outcome<RollSource[]>> {
    const sources: RollSource[] = [];
    for (let after: string | null = null; ; ) {
      const page: RollSourceRow[] = await this.rows.page(planId, { after, most: BATCH });
      const opened = await this.opened(page, by);
      if (!opened.ok) return opened;
      sources.push(...opened.value);
      after = page.at(-1)?.applicationId ?? null;
      if (page.length < BATCH) return ok(sources);
    }
  }

  /** Those named that are accepted still. */
  async named(
    planId: string,
    applicationIds: readonly string[],
    by: Opening['by'],
  ): Promise<Outcome<RollSource[]>> {
    return this.opened(await this.rows.named(planId, applicationIds), by);
  }

  private async opened(rows: readonly RollSourceRow[], by: Opening['by']): Promise<Outcome<RollSource[]>> {
    if (rows.length === 0) return ok([]);
    const places = rows.flatMap(({ children }) =>
      children.flatMap(({ id, sealedName, sealedIdNumber }) => [
        { place: placeOfChild(id, 'sealed_name'), sealed: sealedName },
        { place: placeOfChild(id, 'sealed_id_number'), sealed: sealedIdNumber },
      ]),
    );
    const words = await this.identities.revealAll(places, { by, purpose: PURPOSE });
    if (!words.ok) return words;
    const next = words.value.values();
    const sources: RollSource[] = [];
    for (const { applicationId, mark, classId, choices, children } of rows) {
      const salted: SaltedChild[] = [];
      for (const { id, sealedSalt } of children) {
        const [name = '', idNumber = ''] = [next.next().value, next.next().value];
        const salt = await this.fields.open(placeOfChild(id, 'sealed_salt'), sealedSalt);
        if (!salt.ok) return salt;
        salted.push({ name, idNumber, salt: Buffer.from(salt.value, 'hex') });
      }
      sources.push({ applicationId, mark, classId, choices, children: salted });
    }
    return ok(sources);
  }
}
