import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { IdentityModule } from '../identity';
import { CodeCheck } from './code-check.service';
import { SecondFactorController } from './second-factor.controller';
import { SecondFactorRecords } from './second-factor.records';
import { SecondFactorService } from './second-factor.service';
import { SecondFactorsRepository } from './second-factors.repository';

@Module({
  imports: [CityModule, IdentityModule],
  controllers: [SecondFactorController],
  providers: [SecondFactorService, CodeCheck, SecondFactorsRepository, SecondFactorRecords],
  exports: [SecondFactorService],
})
export class SecondFactorModule {}
