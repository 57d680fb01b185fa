import { Module } from '@nestjs/common';
import { ComplaintRulesController } from './complaint-rules.controller';
import { ComplaintRulesRepository } from './complaint-rules.repository';
import { ComplaintRulesService } from './complaint-rules.service';

@Module({
  controllers: [ComplaintRulesController],
  providers: [ComplaintRulesService, ComplaintRulesRepository],
  exports: [ComplaintRulesService],
})
export class ComplaintRulesModule {}
