import { Global, Module } from '@nestjs/common';
import { Budgets } from './budgets';
import { KeptTakes } from './kept-takes';
import { Limits } from './limits';

@Global()
@Module({ providers: [KeptTakes, Limits, Budgets], exports: [Limits, Budgets] })
export class LimitsModule {}
