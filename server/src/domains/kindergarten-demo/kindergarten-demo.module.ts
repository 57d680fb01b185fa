import { Module } from '@nestjs/common';
import { CityModule } from '../city';
import { CityPacksModule } from '../city-packs';
import { IdentityModule } from '../identity';
import { KindergartenApplicationsModule } from '../kindergarten-applications';
import { KindergartenDrawsModule } from '../kindergarten-draws';
import { KindergartenPlansModule } from '../kindergarten-plans';
import { DemoBureauRepository } from './demo-bureau.repository';
import { DemoKindergartensFilling } from './demo-kindergartens-filling.service';

@Module({
  imports: [
    CityModule,
    CityPacksModule,
    IdentityModule,
    KindergartenApplicationsModule,
    KindergartenDrawsModule,
    KindergartenPlansModule,
  ],
  providers: [DemoBureauRepository, DemoKindergartensFilling],
})
export class KindergartenDemoModule {}
