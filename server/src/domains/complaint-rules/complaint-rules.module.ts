import { Module } from '@nestjs/common';
import { ComplaintRulesRepository } from './complaint-rules.repository';
import { ComplaintRulesService } from './complaint-rules.service';

@Module({
  providers: [ComplaintRulesService, ComplaintRulesRepository],
  exports: [ComplaintRulesService],
})
export class ComplaintRulesModule {}
