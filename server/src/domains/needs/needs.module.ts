import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { EnterprisesModule } from '../enterprises';
import { PoliciesModule } from '../policies';
import { AttentionRecords } from './attention.records';
import { AttentionRepository } from './attention.repository';
import { AttentionService } from './attention.service';
import { AttentionCounting } from './attention-counting.service';
import { AttentionMarksRepository } from './attention-marks.repository';
import { AttentionWatchers } from './attention-watchers';
import { DemoAttentionRepository } from './demo-attention.repository';
import { DemoAttentionFilling } from './demo-attention-filling.service';
import { HolderAttentionRepository } from './holder-attention.repository';
import { NeedsController } from './needs.controller';
import { NeedsService } from './needs.service';

@Module({
  imports: [CityModule, EnterprisesModule, PoliciesModule],
  controllers: [NeedsController],
  providers: [
    AttentionCounting,
    AttentionMarksRepository,
    AttentionRecords,
    AttentionRepository,
    AttentionService,
    AttentionWatchers,
    DemoAttentionFilling,
    DemoAttentionRepository,
    HolderAttentionRepository,
    NeedsService,
  ],
  exports: [AttentionWatchers, DemoAttentionFilling, NeedsService],
})
export class NeedsModule {}
