import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { PoliciesModule } from '../policies';
import { AttentionRepository } from './attention.repository';
import { AttentionService } from './attention.service';
import { AttentionCounting } from './attention-counting.service';
import { AttentionMarksRepository } from './attention-marks.repository';
import { DemoAttentionRepository } from './demo-attention.repository';
import { DemoAttentionFilling } from './demo-attention-filling.service';
import { NeedsController } from './needs.controller';
import { NeedsService } from './needs.service';

@Module({
  imports: [CityModule, EnterprisesModule, PoliciesModule],
  controllers: [NeedsController],
  providers: [
    AttentionCounting,
    AttentionMarksRepository,
    AttentionRepository,
    AttentionService,
    DemoAttentionFilling,
    DemoAttentionRepository,
    NeedsService,
  ],
  exports: [DemoAttentionFilling, NeedsService],
})
export class NeedsModule {}
