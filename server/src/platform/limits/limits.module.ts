import { Global, Module } from '@nestjs/common';
import { KeptTakes } from './kept-takes';
import { Limits } from './limits';

@Global()
@Module({ providers: [KeptTakes, Limits], exports: [Limits] })
export class LimitsModule {}
