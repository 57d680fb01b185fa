import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { PoliciesModule } from '../policies';
import { AttentionRepository } from './attention.repository';
import { AttentionService } from './attention.service';
import { NeedsController } from './needs.controller';
import { NeedsService } from './needs.service';

@Module({
  imports: [CityModule, EnterprisesModule, PoliciesModule],
  controllers: [NeedsController],
  providers: [AttentionRepository, AttentionService, NeedsService],
  exports: [NeedsService],
})
export class NeedsModule {}
