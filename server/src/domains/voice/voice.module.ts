import { Module } from '@nestjs/common';
import { ComplaintRulesModule } from '../complaint-rules';
import { ComplaintsModule } from '../complaints';
import { RatingsModule } from '../ratings';
import { SearchModule } from '../search';
import { VoiceController } from './voice.controller';
import { VoiceRecords } from './voice.records';
import { VoiceRepository } from './voice.repository';
import { VoiceAsking } from './voice-asking.service';
import { VoiceConfirmation } from './voice-confirmation.service';
import { VoiceDrafts } from './voice-drafts.service';
import { VoiceHearing } from './voice-hearing.service';
import { VoiceOpening } from './voice-opening.service';
import { VoiceTickets } from './voice-tickets.service';

@Module({
  imports: [ComplaintRulesModule, ComplaintsModule, RatingsModule, SearchModule],
  controllers: [VoiceController],
  providers: [
    VoiceAsking,
    VoiceConfirmation,
    VoiceDrafts,
    VoiceHearing,
    VoiceOpening,
    VoiceRecords,
    VoiceRepository,
    VoiceTickets,
  ],
})
export class VoiceModule {}
