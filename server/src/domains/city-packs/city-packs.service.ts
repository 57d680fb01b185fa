import { Injectable } from '@nestjs/common';
import { type CalendarDate, type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock';
import { Transactions } from '../../platform/database';
import { CityService } from '../city';
import { ComplaintRulesService } from '../complaint-rules';
import { DemoRegistryFilling } from '../enterprises';
import { DemoAttentionFilling } from '../needs';
import { DeskPolicyWithoutPeople, PoliciesService, ResidentPoliciesService } from '../policies';
import { ScanCodesService } from '../scan-codes';
import { ServiceCardsService } from '../service-cards';
import { checkPack } from './check-pack';
import { deskPolicyWithoutPeople, malformedPack, packChanged } from './city-packs.refusals';
import { LoadWatchers } from './load-watchers';
import type { CheckedPack } from './pack-check';
import type { EntityTypeFigures, LoadedFigures } from './pack-figures';
import { packFiles } from './pack-files';
import { packFolder, packReference } from './pack-folder';
import { PackChangedMeanwhile, packRecords, policyRecord, scanCodeRecord } from './pack-records';
import type { RegionRow } from './pack-rows';

export interface LoadReport extends LoadedFigures {
  readonly cityName: string;
  readonly categoryNames: ReadonlyMap<string, string>;
  readonly anchorDate: CalendarDate;
  /** Rows inserted, changed and deleted. */
  readonly changed: number;
  /** Policies that the desk published, edited or withdrew, and that stay so whatever the pack says. */
  readonly keptFromDesk: number;
  readonly inForceByCategory: Readonly<Record<string, number>>;
  readonly inForceByEntityType: Readonly<Record<string, EntityTypeFigures>>;
}

/** Called after each part; may throw to give the load up. */
export type LoadProgress = (part: string, percent: number) => void;

@Injectable()
export class CityPacksService {
  constructor(
    private readonly transactions: Transactions,
    private readonly city: CityService,
    private readonly cards: ServiceCardsService,
    private readonly policies: PoliciesService,
    private readonly residents: ResidentPoliciesService,
    private readonly scanCodes: ScanCodesService,
    private readonly complaintRules: ComplaintRulesService,
    private readonly registry: DemoRegistryFilling,
    private readonly attention: DemoAttentionFilling,
    private readonly watchers: LoadWatchers,
    private readonly clock: Clock,
  ) {}

  /** Checks the whole pack, then loads it in one transaction. */
  async load(pack: string, cwd: string, progress: LoadProgress): Promise<Outcome<LoadReport>> {
    progress('核对数据包', 0);
    const checked = await this.check(pack, cwd);
    if (!checked.ok) return checked;
    try {
      const loaded = await this.transactions.run(async (manager) =>
        ok(await this.import(manager, checked.value, progress)),
      );
      if (loaded.ok) await this.watchers.tell();
      return loaded;
    } catch (cause) {
      if (cause instanceof PackChangedMeanwhile) return packChanged(cause.message);
      if (cause instanceof DeskPolicyWithoutPeople) return deskPolicyWithoutPeople(cause.missing);
      throw cause;
    } finally {
      this.city.forgetRevision();
    }
  }

  async check(pack: string, cwd: string): Promise<Outcome<CheckedPack>> {
    const folder = await packFolder(pack, cwd);
    if (!folder.ok) return folder;
    const checked = await checkPack(folder.value, this.clock.today());
    return 'folder' in checked ? ok(checked) : malformedPack(checked);
  }

  /** Loads a checked pack within somebody's transaction. */
  async import(
    manager: EntityManager,
    { folder, city: cityFile, contacts, figures }: CheckedPack,
    progress: LoadProgress = () => undefined,
  ): Promise<LoadReport> {
    const { demoRegistry = null, ...city } = cityFile;
    await this.city.lockForLoading(manager);
    const scaleRules = await onlyRecord(packRecords(folder, packFiles.scale));
    const kept = await this.city.importCity(manager, { ...city, scaleRules }, packReference(folder));
    const anchor = kept.anchorDate;
    progress('装载区划和行业', 10);
    let changed = kept.changed + (await this.importPlaces(manager, folder));
    progress('装载单位和工作人员', 30);
    changed += await this.importCards(manager, folder);
    progress('装载政策', 80);
    const policies = mapped(packRecords(folder, packFiles.policies), (row) =>
      policyRecord(row, contacts.get(row.id), anchor),
    );
    const imported = await this.policies.importAll(manager, policies);
    changed += imported.changed;
    changed += await this.residents.importAll(manager, packRecords(folder, packFiles.residentPolicies));
    changed += await this.importComplaintRules(manager, folder);
    progress('装载二维码', 95);
    const codes = mapped(packRecords(folder, packFiles.scanCodes), (row) => scanCodeRecord(row, anchor));
    changed += await this.scanCodes.importAll(manager, codes);
    progress('核对演示登记库', 97);
    const districts = await districtsOf(folder);
    const place = { cityName: city.name, districts };
    const filled = await this.registry.keepUp(place, demoRegistry, manager);
    changed += filled.inserted + filled.removed;
    // Not among what changed: it is made anew by every load, so that it is recent.
    const looking = { districts: districts.map(({ code }) => code), policies: await policiesOf(folder) };
    await this.attention.makeAnew(city.demo ? looking : null, manager);
    if (changed > 0) await this.city.raiseRevision(manager);
    progress('提交', 100);
    const { totals, categoryNames, inForceByCategory, inForceByEntityType } = figures;
    return {
      cityName: city.name,
      categoryNames,
      anchorDate: anchor,
      ...totals,
      changed,
      keptFromDesk: imported.keptFromDesk,
      inForceByCategory,
      inForceByEntityType,
    };
  }

  private importPlaces(manager: EntityManager, folder: string): Promise<number> {
    return this.city.importAll(manager, {
      regions: packRecords(folder, packFiles.regions),
      industries: packRecords(folder, packFiles.industries),
      trades: packRecords(folder, packFiles.trades),
      categories: packRecords(folder, packFiles.categories),
    });
  }

  private importComplaintRules(manager: EntityManager, folder: string): Promise<number> {
    return this.complaintRules.importAll(manager, {
      topics: packRecords(folder, packFiles.complaintTopics),
      boundaries: packRecords(folder, packFiles.complaintBoundaries),
      limits: packRecords(folder, packFiles.complaintLimits),
    });
  }

  private importCards(manager: EntityManager, folder: string): Promise<number> {
    return this.cards.importAll(manager, {
      units: packRecords(folder, packFiles.units),
      officers: packRecords(folder, packFiles.officers),
      matters: packRecords(folder, packFiles.matters),
      unitAliases: packRecords(folder, packFiles.unitAliases),
    });
  }
}

async function districtsOf(folder: string): Promise<RegionRow[]> {
  const districts: RegionRow[] = [];
  for await (const region of packRecords(folder, packFiles.regions)) {
    if (region.kind === 'district') districts.push(region);
  }
  return districts;
}

async function policiesOf(folder: string): Promise<{ id: string; category: string }[]> {
  const policies: { id: string; category: string }[] = [];
  for await (const { id, category } of packRecords(folder, packFiles.policies))
    policies.push({ id, category });
  return policies;
}

async function* mapped<In, Out>(rows: AsyncIterable<In>, map: (row: In) => Out): AsyncGenerator<Out> {
  for await (const row of rows) yield map(row);
}

async function onlyRecord<Row>(rows: AsyncIterable<Row>): Promise<Row> {
  for await (const row of rows) return row;
  throw new PackChangedMeanwhile('a file with one object is empty');
}
