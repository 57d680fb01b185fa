import { Module } from '@nestjs/common';
import { ConsentsController } from './consents.controller';
import { ConsentRecords } from './consents.records';
import { ConsentsRepository } from './consents.repository';
import { ConsentsService } from './consents.service';

@Module({
  controllers: [ConsentsController],
  providers: [ConsentsService, ConsentsRepository, ConsentRecords],
  exports: [ConsentsService],
})
export class ConsentsModule {}
