import { type DynamicModule, Module } from '@nestjs/common';
import { AccessGate, CityKind, EnterpriseTies, SessionKeeper, UnitTree } from './access';
import { AuditEventsRecords, AuditTrail } from './audit';
import { Clock } from './clock';
import { SETTINGS, type Settings } from './config';
import { CryptoModule, type KeyStore } from './crypto';
import { type Database, DatabaseModule } from './database';
import { HealthModule } from './health';
import { HttpModule } from './http';
import { JobsModule } from './jobs';
import { LimitsModule } from './limits';
import { loggingModule } from './logging';
import { PersonalRegister } from './personal-data';
import { RetentionModule } from './retention';
import { SpeechModule } from './speech';
import { WechatModule } from './wechat';

export interface PlatformParts {
  readonly settings: Settings;
  readonly database: Database;
  readonly keys: KeyStore;
  /** A test stands on a day of its choice. */
  readonly clock?: Clock;
}

/** What every domain may inject: settings, clock, database, access, idempotent writes, health checks. */
@Module({})
export class PlatformModule {
  static with({ settings, database, keys, clock }: PlatformParts): DynamicModule {
    return {
      global: true,
      module: PlatformModule,
      imports: [
        DatabaseModule.with(database),
        CryptoModule.with(keys),
        HttpModule,
        HealthModule,
        WechatModule,
        SpeechModule,
        RetentionModule,
        LimitsModule,
        JobsModule,
        loggingModule(settings.logLevel),
      ],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: Clock, useValue: clock ?? new Clock() },
        CityKind,
        SessionKeeper,
        EnterpriseTies,
        UnitTree,
        AccessGate,
        AuditTrail,
        AuditEventsRecords,
        PersonalRegister,
      ],
      exports: [
        SETTINGS,
        Clock,
        CityKind,
        SessionKeeper,
        EnterpriseTies,
        UnitTree,
        AccessGate,
        AuditTrail,
        PersonalRegister,
      ],
    };
  }
}
