import { Global, Module } from '@nestjs/common';
import { HealthModule } from '../health';
import { Recognition } from './recognition';

@Global()
@Module({ imports: [HealthModule], providers: [Recognition], exports: [Recognition] })
export class SpeechModule {}
