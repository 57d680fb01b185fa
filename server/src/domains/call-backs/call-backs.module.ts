import { Module } from '@nestjs/common';
import { ServiceCardsModule } from '../service-cards';
import { CallBacksController } from './call-backs.controller';
import { CallBacksRecords } from './call-backs.records';
import { CallBacksRepository } from './call-backs.repository';
import { CallBacksService } from './call-backs.service';
import { PlainCallBacksService } from './plain-call-backs.service';

@Module({
  imports: [ServiceCardsModule],
  controllers: [CallBacksController],
  providers: [CallBacksService, CallBacksRepository, CallBacksRecords, PlainCallBacksService],
  exports: [CallBacksService],
})
export class CallBacksModule {}
