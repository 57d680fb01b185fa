import { Injectable } from '@nestjs/common';
import { PersonalRegister, type RecordEntry, timeInShanghai } from '../../platform/personal-data';
import { type Speaker, VoiceRepository } from './voice.repository';
import { VoiceOpening } from './voice-opening.service';

const title = '说了还没有提交的录音';

@Injectable()
export class VoiceRecords {
  constructor(
    register: PersonalRegister,
    private readonly repository: VoiceRepository,
    private readonly opening: VoiceOpening,
  ) {
    register.register(
      {
        name: 'own-recordings',
        of: 'person',
        title,
        columns: { voice_tickets: ['person_id'] },
        ...this.of((personId) => ({ personId, visitorId: null })),
        kept: null,
      },
      {
        name: 'own-recordings',
        of: 'device',
        title,
        columns: { voice_tickets: ['visitor_id'] },
        ...this.of((visitorId) => ({ personId: null, visitorId })),
        kept: null,
      },
    );
  }

  private of(speakerOf: (id: string) => Speaker) {
    return {
      read: (id: string) => this.entriesOf(speakerOf(id)),
      count: (id: string) => this.repository.countOf(speakerOf(id)),
      forget: (id: string, manager: Parameters<VoiceRepository['removeOf']>[1]) =>
        this.repository.removeOf(speakerOf(id), manager),
    };
  }

  private async entriesOf(speaker: Speaker): Promise<RecordEntry[]> {
    const entries: RecordEntry[] = [];
    for (const ticket of await this.repository.of(speaker)) {
      const { words } = await this.opening.open(ticket);
      entries.push({ 时间: timeInShanghai(ticket.madeAt), 秒数: ticket.seconds, 听到的话: words });
    }
    return entries;
  }
}
