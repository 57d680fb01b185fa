import { Module } from '@nestjs/common';
import { ConsentsModule } from '../consents';
import { RealNameCheck, StandInCheck } from './real-name-check';
import { RealNamesController } from './real-names.controller';
import { RealNameRecords } from './real-names.records';
import { RealNamesRepository } from './real-names.repository';
import { RealNamesService } from './real-names.service';

@Module({
  imports: [ConsentsModule],
  controllers: [RealNamesController],
  providers: [
    { provide: RealNameCheck, useClass: StandInCheck },
    RealNamesService,
    RealNamesRepository,
    RealNameRecords,
  ],
  exports: [RealNamesService],
})
export class RealNamesModule {}
