import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type addDocument,
  type addPhoto,
  type addVoice,
  LONGEST_VOICE_SECONDS,
  MOST_DOCUMENT_BYTES,
  MOST_DOCUMENTS,
  MOST_PHOTOS,
} from '@yingshang/shared/contracts/statements';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import type { ContentKey } from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { cleanDocument, cleanPhoto, cleanRecording, type DocumentFormat } from '../../platform/files';
import { Retention } from '../../platform/retention';
import { type KeptMedium, StatementMediaRepository } from './statement-media.repository';
import type { MediumKind } from './statement-medium.entity';
import { StatementOpening } from './statement-opening.service';
import { placeOfMedium, placeOfMediumName } from './statement-seals';
import { isWriter } from './statement-writing';
import {
  noDocuments,
  tooLate,
  tooManyDocuments,
  tooManyPhotos,
  unknownStatement,
  voiceThere,
} from './statements.refusals';

const DAY_MS = 86_400_000;
/** For the question whether it was typed right. */
const KEPT_TYPED_MS = 30 * DAY_MS;
const KEPT_UNTYPED_MS = 180 * DAY_MS;

/** Who sends, from which device, with the key of the request. */
export interface Upload {
  readonly statementId: string;
  readonly actor: Actor | null;
  readonly visitorId: string;
  readonly uploadKey: string;
  /** As it came: base64. */
  readonly sent: string;
}

const undecided = { reason: null, openedBy: null, decidedAt: null, decidedBy: null };

interface NewMedium {
  readonly kind: MediumKind;
  readonly bytes: Buffer;
  readonly seconds: number | null;
  readonly document?: { readonly name: string; readonly format: DocumentFormat };
}

/** Photos, files and sound, which follow the words whenever the line allows; only from whoever wrote these. */
@Injectable()
export class StatementMedia {
  constructor(
    private readonly repository: StatementMediaRepository,
    private readonly opening: StatementOpening,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    retention: Retention,
  ) {
    retention.register({
      what: 'statement-voices',
      words: '评价时的录音（加密保存，单位听不到）',
      kept: '转成文字或由本人核对后 30 天；没有转成文字的，收到后 180 天',
      tables: ['statement_media'],
      forget: (now, manager) =>
        repository.removeVoices(
          {
            typed: new Date(now.getTime() - KEPT_TYPED_MS),
            added: new Date(now.getTime() - KEPT_UNTYPED_MS),
          },
          manager,
        ),
    });
  }

  async addPhoto(upload: Upload): Promise<Outcome<ResponseOf<typeof addPhoto>>> {
    const clean = await cleanPhoto(Buffer.from(upload.sent, 'base64'));
    if (!clean.ok) return clean;
    const medium: NewMedium = { kind: 'photo', bytes: clean.value.bytes, seconds: null };
    const kept = await this.add(upload, medium, (there) =>
      there.length < MOST_PHOTOS ? null : tooManyPhotos(MOST_PHOTOS),
    );
    return kept.ok ? ok({ photos: kept.value.place + 1 }) : kept;
  }

  async addVoice(upload: Upload): Promise<Outcome<ResponseOf<typeof addVoice>>> {
    const clean = cleanRecording(Buffer.from(upload.sent, 'base64'), LONGEST_VOICE_SECONDS);
    if (!clean.ok) return clean;
    const medium: NewMedium = { kind: 'voice', ...clean.value };
    const kept = await this.add(upload, medium, (there) => (there.length === 0 ? null : voiceThere()));
    return kept.ok ? ok({ seconds: kept.value.seconds ?? 0 }) : kept;
  }

  /** `name`: what the sender calls it. */
  async addDocument(upload: Upload, name: string): Promise<Outcome<ResponseOf<typeof addDocument>>> {
    const clean = await cleanDocument(Buffer.from(upload.sent, 'base64'), MOST_DOCUMENT_BYTES);
    if (!clean.ok) return clean;
    const { bytes, format } = clean.value;
    const medium: NewMedium = { kind: 'document', bytes, seconds: null, document: { name, format } };
    const kept = await this.add(upload, medium, (there) =>
      there.length < MOST_DOCUMENTS ? null : tooManyDocuments(MOST_DOCUMENTS),
    );
    return kept.ok ? ok({ documents: kept.value.place + 1 }) : kept;
  }

  /** Once, however often it is sent: the key of the request lies beside what it brought. */
  private add(
    upload: Upload,
    medium: NewMedium,
    refusalFor: (there: readonly KeptMedium[]) => Outcome<never> | null,
  ): Promise<Outcome<KeptMedium>> {
    return this.transactions.run<KeptMedium>(async (manager) => {
      const open = await this.repository.lock(upload.statementId, manager);
      if (open === null || !isWriter(open.writer, upload)) return unknownStatement();
      const there = await this.repository.list(upload.statementId, medium.kind, manager);
      const earlier = there.find(({ uploadKey }) => uploadKey === upload.uploadKey);
      if (earlier !== undefined) return ok(earlier);
      if (this.clock.now() - open.statement.writtenAt.getTime() > DAY_MS) return tooLate();
      // What is said of a rating is read by its office in words alone; a file is evidence, for a complaint.
      const isPlaced = medium.kind !== 'document' || open.statement.board === 'complaints';
      const refused = isPlaced ? refusalFor(there) : noDocuments();
      if (refused !== null) return refused;
      const key = await this.opening.keyOf(open.key);
      return key === null
        ? unknownStatement()
        : ok(await this.keep(upload, { ...medium, key, place: there.length }, manager));
    });
  }

  private async keep(
    { statementId, uploadKey }: Upload,
    {
      kind,
      bytes,
      seconds,
      document,
      key,
      place,
    }: NewMedium & { readonly key: ContentKey; readonly place: number },
    manager: EntityManager,
  ): Promise<KeptMedium> {
    const id = randomUUID();
    const sealed = key.seal(placeOfMedium(id), bytes);
    const addedAt = new Date(this.clock.now());
    const ofDocument = {
      sealedName:
        document === undefined ? null : key.seal(placeOfMediumName(id), Buffer.from(document.name, 'utf8')),
      format: document?.format ?? null,
      bytes: document === undefined ? null : bytes.length,
      state: document === undefined ? null : ('waiting' as const),
    };
    const sent = {
      id,
      statementId,
      kind,
      place,
      sealed,
      seconds,
      heard: false,
      uploadKey,
      addedAt,
      ...ofDocument,
    };
    await this.repository.add({ ...sent, ...undecided }, manager);
    return { id, place, seconds, uploadKey };
  }
}
