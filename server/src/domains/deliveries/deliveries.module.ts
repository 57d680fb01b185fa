import { Module } from '@nestjs/common';
import { NoticesModule } from '../notices';
import { SignInModule } from '../sign-in';
import { Channel } from './channel';
import { ChannelGate } from './channel-gate.service';
import { ChannelStatesRepository } from './channel-states.repository';
import { Claims } from './claims.service';
import { DeliveriesRepository } from './deliveries.repository';
import { Deliveries } from './deliveries.service';
import { DeliveryHealth } from './delivery-health';
import { DeliveryLoop } from './delivery-loop.service';
import { DeliveryRecords } from './delivery-records.service';
import { Pacer } from './pacer';
import { WechatChannel } from './wechat-channel';

@Module({
  imports: [NoticesModule, SignInModule],
  providers: [
    { provide: Channel, useClass: WechatChannel },
    ChannelGate,
    ChannelStatesRepository,
    Claims,
    Deliveries,
    DeliveriesRepository,
    DeliveryHealth,
    DeliveryLoop,
    DeliveryRecords,
    Pacer,
  ],
})
export class DeliveriesModule {}
