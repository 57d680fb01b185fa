import { Module, type OnModuleInit } from '@nestjs/common';
import { CityKind } from '../../platform/access';
import { HealthChecks } from '../../platform/health';
import { CityController } from './city.controller';
import { CityRepository } from './city.repository';
import { CityService } from './city.service';
import { CityRevision } from './city-revision';
import { LoadedTables } from './loaded-tables';

@Module({
  controllers: [CityController],
  providers: [CityService, CityRepository, CityRevision, LoadedTables],
  exports: [CityService],
})
export class CityModule implements OnModuleInit {
  constructor(
    private readonly city: CityService,
    private readonly cityKind: CityKind,
    private readonly health: HealthChecks,
  ) {}

  onModuleInit(): void {
    this.cityKind.answerWith(async () => (await this.city.loaded())?.demo ?? false);
    this.health.register('city', async () => {
      const city = await this.city.loaded();
      return city === null
        ? { ok: false, detail: '还没有装载城市：请运行 pnpm cli city load <数据包>' }
        : { ok: true, detail: `已装载${city.name}（${city.pack}）` };
    });
  }
}
