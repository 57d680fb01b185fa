import { randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { StatementBoard, StatementPart, StatementView } from '@yingshang/shared/contracts/statements';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { SALT_BYTES } from '@yingshang/shared/ledger';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { ContentKey, FieldCrypto, SealedTables, type Sealer } from '../../platform/crypto';
import { Jobs } from '../../platform/jobs';
import type { StatementEntity } from './statement.entity';
import type { StatementMediumEntity } from './statement-medium.entity';
import { StatementOpening } from './statement-opening.service';
import {
  placeOfKey,
  placeOfMedium,
  placeOfText,
  SEALS_A_STATEMENT,
  sealedStatementKeys,
  textCommitment,
} from './statement-seals';
import { type Reader, shownStatement } from './statement-shown';
import type { StatementTextEntity } from './statement-text.entity';
import { checkedWords } from './statement-words';
import { type NewStatement, StatementsRepository, type Writer } from './statements.repository';

/** Clean, as `cleanRecording` writes it. */
export interface SpokenRecording {
  readonly bytes: Uint8Array;
  readonly seconds: number;
  /** The speaker confirmed the words that were heard in it: nobody types it. */
  readonly heard: boolean;
  /** By which a repeat is known. */
  readonly uploadKey: string;
}

export interface WantedStatement {
  /** Chosen by the board, a UUID. */
  readonly id: string;
  readonly board: StatementBoard;
  readonly part: StatementPart;
  /** Whom it is about: nobody of this unit checks it. Empty while that is not known: bodies of the city check it then. */
  readonly unitId: string;
  /** May be empty: photos or sound may follow. */
  readonly text: string;
  /** At least one of them. A statement of a person belongs to the person alone, whatever the device. */
  readonly writer: Writer;
  /** Handed in with the words; other recordings follow them. */
  readonly recording?: SpokenRecording;
  /** The office in whose name the writer speaks: the words are the office's, and stay when the writer's account goes. */
  readonly officeId?: string;
}

/** Sealed, and not yet written. */
export interface PreparedStatement {
  readonly id: string;
  /** Hex; it goes into the writer's receipt, and is destroyed with the statement's key. */
  readonly salt: string;
  /** Hex; what an entry of the ledger holds instead of the text. */
  readonly commitment: string;
  readonly rows: NewStatement;
}

/** What people wrote or said, sealed under a key of its own; shown to an office only when it was checked, and masked. */
@Injectable()
export class Statements {
  constructor(
    private readonly repository: StatementsRepository,
    private readonly opening: StatementOpening,
    private readonly fields: FieldCrypto,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    tables: SealedTables,
  ) {
    tables.register(sealedStatementKeys);
  }

  /** Before the transaction that writes it: the city's key is asked for through another connection. */
  async prepare(wanted: WantedStatement): Promise<Outcome<PreparedStatement>> {
    const words = checkedWords(wanted.text);
    if (!words.ok) return words;
    const sealer = await this.fields.sealer(SEALS_A_STATEMENT);
    if (!sealer.ok) return sealer;
    const salt = randomBytes(SALT_BYTES);
    return ok({
      id: wanted.id,
      salt: salt.toString('hex'),
      commitment: textCommitment(salt, words.value),
      rows: sealedRows({ ...wanted, text: words.value }, salt, sealer.value, new Date(this.clock.now())),
    });
  }

  /** Its check begins once the transaction is committed. */
  async write({ rows }: PreparedStatement, manager: EntityManager): Promise<void> {
    await this.repository.add(rows, manager);
    if (rows.text !== null) await this.jobs.enqueue('statement-checks', { textId: rows.text.id }, manager);
  }

  /** Made-up words of the demo: nobody wrote them, and there is nothing to check. */
  async seed(prepared: readonly PreparedStatement[], manager: EntityManager): Promise<void> {
    await this.repository.addMade(
      prepared.map(({ rows }) => rows),
      manager,
    );
  }

  /** Ids that are not there are left out. */
  async read(
    ids: readonly string[],
    as: Reader,
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, StatementView>> {
    const shown = new Map<string, StatementView>();
    if (ids.length === 0) return shown;
    for (const kept of await this.repository.find(ids, manager))
      shown.set(kept.statement.id, shownStatement(await this.opening.open(kept), as));
    return shown;
  }

  /** The statement that words of the desk are part of. */
  ofText(textId: string): Promise<string | null> {
    return this.repository.ofText(textId);
  }

  /** What the ledger's audit computes a commitment from; null where it is destroyed. Ids that are not there are left out. */
  async openings(
    ids: readonly string[],
    manager?: EntityManager,
  ): Promise<ReadonlyMap<string, { readonly salt: string; readonly text: string } | null>> {
    const openings = new Map<string, { salt: string; text: string } | null>();
    if (ids.length === 0) return openings;
    for (const kept of await this.repository.find(ids, manager))
      openings.set(kept.statement.id, await this.opening.committed(kept));
    return openings;
  }

  /** Text, photos, sound and salt can never be read again; what is on the ledger still verifies. */
  async destroy(ids: readonly string[], manager: EntityManager): Promise<void> {
    if (ids.length > 0) await this.repository.destroy(ids, new Date(this.clock.now()), manager);
  }

  /** Whom they are about has changed: nobody of that unit checks them from now on. */
  async moveTo(ids: readonly string[], unitId: string, manager: EntityManager): Promise<void> {
    if (ids.length > 0) await this.repository.moveTo(ids, unitId, manager);
  }

  /** For the demo's reset. */
  forgetAll(manager: EntityManager): Promise<number> {
    return this.repository.removeAll(manager);
  }
}

function sealedRows(
  { id, board, part, unitId, officeId, text, recording, writer }: WantedStatement,
  salt: Buffer,
  sealer: Sealer,
  now: Date,
): NewStatement {
  const key = ContentKey.make(sealer.cipher);
  const statement: StatementEntity = {
    id,
    board,
    part,
    unitId,
    officeId: officeId ?? null,
    writtenAt: now,
    destroyedAt: null,
  };
  return {
    statement,
    key: {
      id,
      sealedKey: sealer.seal(placeOfKey(id, 'sealed_key'), key.written()),
      sealedSalt: sealer.seal(placeOfKey(id, 'sealed_salt'), salt.toString('hex')),
      keyVersion: sealer.keyVersion,
    },
    text: text === '' ? null : sealedText(key, { statementId: id, piece: 'text', words: text }, now),
    voice: recording === undefined ? null : sealedVoice(key, { statementId: id, recording }, now),
    writer: { statementId: id, ...writer },
  };
}

const noDocument = {
  sealedName: null,
  format: null,
  bytes: null,
  state: null,
  reason: null,
  openedBy: null,
  decidedAt: null,
  decidedBy: null,
};

function sealedVoice(
  key: ContentKey,
  { statementId, recording }: { readonly statementId: string; readonly recording: SpokenRecording },
  addedAt: Date,
): StatementMediumEntity {
  const { bytes, seconds, heard, uploadKey } = recording;
  const id = randomUUID();
  const sealed = key.seal(placeOfMedium(id), bytes);
  const sound = {
    id,
    statementId,
    kind: 'voice' as const,
    place: 0,
    sealed,
    seconds,
    heard,
    uploadKey,
    addedAt,
  };
  return { ...sound, ...noDocument };
}

export function sealedText(
  key: ContentKey,
  {
    statementId,
    piece,
    words,
  }: Pick<StatementTextEntity, 'statementId' | 'piece'> & { readonly words: string },
  addedAt: Date,
): StatementTextEntity {
  const id = randomUUID();
  return {
    id,
    statementId,
    piece,
    sealed: key.seal(placeOfText(id), Buffer.from(words, 'utf8')),
    state: 'waiting',
    reason: null,
    checkedWith: null,
    onDesk: false,
    addedAt,
    decidedAt: null,
    decidedBy: null,
  };
}
