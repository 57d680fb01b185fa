import { Controller } from '@nestjs/common';
import {
  confirmVoiceTicket,
  discardVoiceTicket,
  getOwnRecording,
  getVoiceTicket,
  getVoiceWays,
  hearWords,
  makeVoiceTicket,
} from '@yingshang/shared/contracts/voice';
import { Implements, type Input, Parsed } from '../../platform/http';
import { VoiceAsking } from './voice-asking.service';
import { VoiceConfirmation } from './voice-confirmation.service';
import { VoiceTickets } from './voice-tickets.service';

@Controller()
export class VoiceController {
  constructor(
    private readonly tickets: VoiceTickets,
    private readonly confirmation: VoiceConfirmation,
    private readonly asking: VoiceAsking,
  ) {}

  @Implements(getVoiceWays)
  ways() {
    return this.asking.ways();
  }

  @Implements(makeVoiceTicket)
  make(@Parsed() { actor, visitorId, body }: Input<typeof makeVoiceTicket>) {
    return this.tickets.make({ actor, visitorId }, body);
  }

  @Implements(getVoiceTicket)
  one(@Parsed() { actor, visitorId, params }: Input<typeof getVoiceTicket>) {
    return this.tickets.one({ actor, visitorId }, params.ticket);
  }

  @Implements(getOwnRecording)
  recording(@Parsed() { actor, visitorId, params }: Input<typeof getOwnRecording>) {
    return this.tickets.recording({ actor, visitorId }, params.ticket);
  }

  @Implements(confirmVoiceTicket)
  confirm(@Parsed() { actor, visitorId, params, body }: Input<typeof confirmVoiceTicket>) {
    return this.confirmation.confirm({ actor, visitorId }, params.ticket, body);
  }

  @Implements(discardVoiceTicket)
  discard(@Parsed() { actor, visitorId, params }: Input<typeof discardVoiceTicket>) {
    return this.tickets.discard({ actor, visitorId }, params.ticket);
  }

  @Implements(hearWords)
  hear(@Parsed() { body }: Input<typeof hearWords>) {
    return this.asking.hear(body.voice, body.around);
  }
}
