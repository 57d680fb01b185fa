import { Global, Module } from '@nestjs/common';
import { Budgets } from './budgets';
import { KeptTakes } from './kept-takes';
import { Limits } from './limits';
import { OldLimits } from './old-limits';

@Global()
@Module({ providers: [KeptTakes, Limits, Budgets, OldLimits], exports: [Limits, Budgets] })
export class LimitsModule {}
