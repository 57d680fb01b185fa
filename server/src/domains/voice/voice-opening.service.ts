import { Injectable } from '@nestjs/common';
import { ContentKey, FieldCrypto, SealedTables } from '../../platform/crypto';
import { placeOfVoice, sealedVoiceKeys } from './voice-seals';
import type { VoiceTicketEntity } from './voice-ticket.entity';

interface OpenedVoice {
  /** WAV. Null: its key cannot be read any more. */
  readonly voice: Buffer | null;
  /** Null: nothing was heard. */
  readonly words: string | null;
}

/** Opens tickets with their own keys. */
@Injectable()
export class VoiceOpening {
  constructor(
    private readonly fields: FieldCrypto,
    tables: SealedTables,
  ) {
    tables.register(sealedVoiceKeys);
  }

  async open(ticket: VoiceTicketEntity): Promise<OpenedVoice> {
    const { id, sealedVoice, sealedWords } = ticket;
    const key = await this.keyOf(ticket);
    const words = sealedWords === null ? undefined : key?.open(placeOfVoice(id, 'sealed_words'), sealedWords);
    return {
      voice: key?.open(placeOfVoice(id, 'sealed_voice'), sealedVoice) ?? null,
      words: words?.toString('utf8') ?? null,
    };
  }

  /** Null: the key cannot be read. */
  async sealWords(ticket: VoiceTicketEntity, words: string): Promise<Buffer | null> {
    const key = await this.keyOf(ticket);
    return key?.seal(placeOfVoice(ticket.id, 'sealed_words'), Buffer.from(words, 'utf8')) ?? null;
  }

  private async keyOf({ id, sealedKey }: VoiceTicketEntity): Promise<ContentKey | undefined> {
    const written = await this.fields.open(placeOfVoice(id, 'sealed_key'), sealedKey);
    return written.ok ? ContentKey.read(written.value) : undefined;
  }
}
