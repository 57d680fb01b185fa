import { Injectable } from '@nestjs/common';
import type { SpokenAround, UnheardReason } from '@yingshang/shared/contracts/voice';
import { Jobs } from '../../platform/jobs';
import { Recognition, type SpeechOutcome } from '../../platform/speech';
import { VoiceRepository } from './voice.repository';
import { VoiceDrafts } from './voice-drafts.service';
import { VoiceOpening } from './voice-opening.service';
import type { VoiceTicketEntity } from './voice-ticket.entity';

/** Makes words of kept recordings, in the request that brought them or, where that did not end well, as a job. */
@Injectable()
export class VoiceHearing {
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    private readonly repository: VoiceRepository,
    private readonly opening: VoiceOpening,
    private readonly drafts: VoiceDrafts,
    private readonly recognition: Recognition,
    jobs: Jobs,
  ) {
    jobs.work('voice-tickets', (given) => this.hearAll(given.flatMap(ticketOf)));
  }

  /** Done twice it does no more than once: only tickets that still wait are heard. */
  async hearAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.hear(id);
  }

  /** Once at a time in this process. It never throws: what failed is a reason. */
  hear(id: string): Promise<void> {
    const running = this.underWay.get(id) ?? this.hearNow(id).finally(() => this.underWay.delete(id));
    this.underWay.set(id, running);
    return running;
  }

  /** Of a recording that is not kept. */
  async recognise(wav: Buffer, around: SpokenAround): Promise<SpeechOutcome> {
    return this.recognition.recognise(wav, { words: await this.drafts.hints(around) });
  }

  private async hearNow(id: string): Promise<void> {
    const ticket = await this.repository.find(id);
    if (ticket?.state !== 'waiting') return;
    const { voice } = await this.opening.open(ticket);
    if (voice === null) return this.isUnheard(id, 'garbled');
    const outcome = await this.recognise(voice, aroundOf(ticket));
    if (outcome.kind === 'unheard') return this.isUnheard(id, outcome.why);
    const sealedWords = await this.opening.sealWords(ticket, outcome.text);
    if (sealedWords === null) return this.isUnheard(id, 'garbled');
    return this.repository.settle(id, { state: 'recognised', sealedWords });
  }

  private isUnheard(id: string, reason: UnheardReason): Promise<void> {
    return this.repository.settle(id, { state: 'unheard', reason });
  }
}

export const aroundOf = ({ page, unitId, lastUnitId, regionCode }: VoiceTicketEntity): SpokenAround => ({
  page,
  unitId,
  lastUnitId,
  regionCode,
});

function ticketOf(job: object): string[] {
  return 'ticket' in job && typeof job.ticket === 'string' ? [job.ticket] : [];
}
