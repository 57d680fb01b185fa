import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { LONGEST_QUERY } from '@yingshang/shared/contracts/search';
import type { Confirmation, confirmVoiceTicket } from '@yingshang/shared/contracts/voice';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import { Transactions } from '../../platform/database';
import { ComplaintFiling } from '../complaints';
import { RatingSubmissions } from '../ratings';
import type { HandedOver } from '../statements';
import { signInToComplain, unknownTicket } from './voice.refusals';
import { VoiceRepository } from './voice.repository';
import { checkRecording, complaintRequest, rateRequest } from './voice-filing';
import { VoiceOpening } from './voice-opening.service';
import type { Asker } from './voice-speaker';
import type { VoiceTicketEntity } from './voice-ticket.entity';
import { VoiceTickets } from './voice-tickets.service';

type Confirmed = ResponseOf<typeof confirmVoiceTicket>;
type Filing = Exclude<Confirmation, { kind: 'find' }>;

/**
 * Files what somebody confirmed, by the ways on which everything is filed. The recording moves from the ticket to the
 * words of the filing in its transaction. A repeat finds no ticket any more, and by its id what the first filed.
 */
@Injectable()
export class VoiceConfirmation {
  constructor(
    private readonly tickets: VoiceTickets,
    private readonly repository: VoiceRepository,
    private readonly opening: VoiceOpening,
    private readonly ratings: RatingSubmissions,
    private readonly complaints: ComplaintFiling,
    private readonly transactions: Transactions,
  ) {}

  async confirm(asker: Asker, id: string, confirmed: Confirmation): Promise<Outcome<Confirmed>> {
    const ticket = await this.tickets.owned(asker, id);
    if (confirmed.kind === 'find') return this.find(ticket, confirmed.words);
    const checked = ticket === null ? ok(undefined) : checkRecording(confirmed, ticket.state);
    if (!checked.ok) return checked;
    const spoken = await this.handedOver(ticket, confirmed);
    return confirmed.kind === 'rate'
      ? this.rate(asker, id, confirmed, spoken)
      : this.complain(asker, id, confirmed, spoken);
  }

  private async rate(
    { actor, visitorId }: Asker,
    id: string,
    confirmed: Extract<Filing, { kind: 'rate' }>,
    spoken: HandedOver,
  ): Promise<Outcome<Confirmed>> {
    const receipt = await this.ratings.rate({ actor, visitorId }, rateRequest(id, confirmed), spoken);
    return receipt.ok ? ok({ kind: 'rated', receipt: receipt.value }) : receipt;
  }

  private async complain(
    { actor }: Asker,
    id: string,
    confirmed: Extract<Filing, { kind: 'complain' }>,
    spoken: HandedOver,
  ): Promise<Outcome<Confirmed>> {
    if (actor === null) return signInToComplain();
    const receipt = await this.complaints.file(actor, complaintRequest(id, confirmed), spoken);
    return receipt.ok ? ok({ kind: 'complained', receipt: receipt.value }) : receipt;
  }

  /** Nothing is filed: the recording goes. A repeat may come after it. */
  private find(ticket: VoiceTicketEntity | null, words: string): Promise<Outcome<Confirmed>> {
    const query = Array.from(words.trim()).slice(0, LONGEST_QUERY).join('');
    return this.transactions.run(async (manager) => {
      if (ticket !== null) await this.repository.remove(ticket.id, manager);
      return ok({ kind: 'find', query });
    });
  }

  private async handedOver(ticket: VoiceTicketEntity | null, { recording }: Filing): Promise<HandedOver> {
    if (ticket === null) return { recording: null, take: () => Promise.resolve(unknownTicket()) };
    const take: HandedOver['take'] = async (manager) =>
      (await this.repository.remove(ticket.id, manager)) ? ok(undefined) : unknownTicket();
    const { voice } = await this.opening.open(ticket);
    if (recording === 'drop' || voice === null) return { recording: null, take };
    const { id, seconds } = ticket;
    return { recording: { bytes: voice, seconds, heard: recording === 'heard', uploadKey: id }, take };
  }
}
