import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import {
  type getOwnRecording,
  LONGEST_VOICE_SECONDS,
  type SpokenAround,
  type VoiceTicket,
} from '@yingshang/shared/contracts/voice';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityKind } from '../../platform/access';
import { Clock } from '../../platform/clock';
import { ContentKey, FieldCrypto } from '../../platform/crypto';
import { Transactions } from '../../platform/database';
import { cleanRecording } from '../../platform/files';
import { Jobs } from '../../platform/jobs';
import { Retention } from '../../platform/retention';
import { unheardWords } from './unheard-words';
import { ticketUsed, tooManyOpen, unknownTicket } from './voice.refusals';
import { VoiceRepository } from './voice.repository';
import { VoiceDrafts } from './voice-drafts.service';
import { aroundOf, VoiceHearing } from './voice-hearing.service';
import { VoiceOpening } from './voice-opening.service';
import { placeOfVoice } from './voice-seals';
import { type Asker, isSpeaker, speakerOf } from './voice-speaker';
import type { VoiceTicketEntity } from './voice-ticket.entity';

export const KEPT_HOURS = 24;
const KEPT_MS = KEPT_HOURS * 3_600_000;
const MOST_OPEN = 10;
/** So long somebody looks at a spinner; what takes longer is asked for again. */
const ANSWERED_WITHIN_MS = 6_000;
/** By then the request that brought it has heard it, or its process is gone. */
const JOB_AFTER_SECONDS = 20;

interface NewVoice {
  readonly ticket: string;
  /** As it came: base64. */
  readonly voice: string;
  readonly around: SpokenAround;
}

/** Recordings that were not confirmed yet: kept sealed, heard, shown to their speaker alone, and deleted after a day. */
@Injectable()
export class VoiceTickets {
  constructor(
    private readonly repository: VoiceRepository,
    private readonly opening: VoiceOpening,
    private readonly hearing: VoiceHearing,
    private readonly drafts: VoiceDrafts,
    private readonly fields: FieldCrypto,
    private readonly jobs: Jobs,
    private readonly cityKind: CityKind,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    retention: Retention,
  ) {
    retention.register({
      what: 'voice-tickets',
      words: '说了还没有提交的录音和听到的话（加密保存，只有本人能听）',
      kept: `${KEPT_HOURS} 小时；提交或扔掉时立即删除`,
      tables: ['voice_tickets'],
      forget: (now, manager) => repository.removeMadeBefore(new Date(now.getTime() - KEPT_MS), manager),
    });
  }

  /** Once a ticket. The recording is safe before anybody is asked what was said. */
  async make(asker: Asker, sent: NewVoice): Promise<Outcome<VoiceTicket>> {
    const clean = cleanRecording(Buffer.from(sent.voice, 'base64'), LONGEST_VOICE_SECONDS);
    if (!clean.ok) return clean;
    const kept = await this.keep(asker, sent, clean.value);
    if (!kept.ok) return kept;
    await Promise.race([
      this.hearing.hear(sent.ticket),
      sleep(ANSWERED_WITHIN_MS, undefined, { ref: false }),
    ]);
    return this.one(asker, sent.ticket);
  }

  async one(asker: Asker, id: string): Promise<Outcome<VoiceTicket>> {
    const ticket = await this.owned(asker, id);
    return ticket === null ? unknownTicket() : ok(await this.shown(ticket));
  }

  async recording(asker: Asker, id: string): Promise<Outcome<ResponseOf<typeof getOwnRecording>>> {
    const ticket = await this.owned(asker, id);
    const opened = ticket === null ? null : await this.opening.open(ticket);
    if (ticket === null || opened?.voice == null) return unknownTicket();
    return ok({ voice: opened.voice.toString('base64'), seconds: ticket.seconds });
  }

  /** What is gone already is thrown away. */
  async discard(asker: Asker, id: string): Promise<Outcome<{ readonly discarded: true }>> {
    const ticket = await this.owned(asker, id);
    if (ticket === null) return ok({ discarded: true });
    return this.transactions.run(async (manager) => {
      await this.repository.remove(id, manager);
      return ok({ discarded: true });
    });
  }

  /** Null: not there, or somebody else's. */
  async owned(asker: Asker, id: string): Promise<VoiceTicketEntity | null> {
    const ticket = await this.repository.find(id);
    return ticket !== null && isSpeaker(ticket, asker) ? ticket : null;
  }

  private async keep(
    asker: Asker,
    { ticket: id, around }: NewVoice,
    { bytes, seconds }: { readonly bytes: Buffer; readonly seconds: number },
  ): Promise<Outcome<null>> {
    const sealer = await this.fields.sealer(1);
    if (!sealer.ok) return sealer;
    const key = ContentKey.make(sealer.value.cipher);
    const row: VoiceTicketEntity = {
      id,
      ...speakerOf(asker),
      state: 'waiting',
      reason: null,
      ...around,
      seconds,
      sealedKey: sealer.value.seal(placeOfVoice(id, 'sealed_key'), key.written()),
      keyVersion: sealer.value.keyVersion,
      sealedVoice: key.seal(placeOfVoice(id, 'sealed_voice'), bytes),
      sealedWords: null,
      madeAt: new Date(this.clock.now()),
    };
    return this.transactions.run((manager) => this.add(asker, row, manager));
  }

  private async add(asker: Asker, row: VoiceTicketEntity, manager: EntityManager): Promise<Outcome<null>> {
    if (!(await this.repository.add(row, manager))) {
      const there = await this.repository.find(row.id, manager);
      return there !== null && isSpeaker(there, asker) ? ok(null) : ticketUsed();
    }
    if ((await this.repository.countOf(row, manager)) > MOST_OPEN) return tooManyOpen(MOST_OPEN);
    await this.jobs.enqueue('voice-tickets', { ticket: row.id }, manager, JOB_AFTER_SECONDS);
    return ok(null);
  }

  private async shown(ticket: VoiceTicketEntity): Promise<VoiceTicket> {
    const { id, state, reason, seconds, madeAt } = ticket;
    const { words } = await this.opening.open(ticket);
    const isDemo = await this.cityKind.isDemo();
    return {
      ticket: id,
      state,
      seconds,
      draft: words === null ? null : await this.drafts.draft(words, aroundOf(ticket)),
      unheard: state === 'unheard' ? unheardWords(reason ?? 'garbled', isDemo) : null,
      keptUntil: new Date(madeAt.getTime() + KEPT_MS).toISOString(),
    };
  }
}
