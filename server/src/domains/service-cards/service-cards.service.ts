import { Injectable } from '@nestjs/common';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { listUnits, OfficerView, UnitView } from '@yingshang/shared/contracts/service-cards';
import { type Outcome, ok } from '@yingshang/shared/kernel';
import type { EntityManager } from 'typeorm';
import { CityService } from '../city';
import { BrowseRepository, type UnitPlace } from './browse.repository';
import type { CardContents } from './card-tables';
import type { OfficerEntity } from './officer.entity';
import { inOrderOfPost } from './officer-order';
import { unknownOfficer, unknownUnit } from './service-cards.refusals';
import {
  type AllCards,
  type CardNames,
  type NamedUnit,
  type PlacedUnit,
  ServiceCardsRepository,
  type UnitWithin,
} from './service-cards.repository';
import type { UnitEntity } from './unit.entity';

const PAGE_SIZE = 50;

@Injectable()
export class ServiceCardsService {
  constructor(
    private readonly repository: ServiceCardsRepository,
    private readonly places: BrowseRepository,
    private readonly city: CityService,
  ) {}

  async unitCard(id: string): Promise<Outcome<UnitView>> {
    const unit = await this.repository.findUnit(id);
    if (unit === null) return unknownUnit(id);
    const parent = unit.parentId === null ? null : await this.repository.findUnit(unit.parentId);
    const officers = inOrderOfPost(await this.repository.findOfficersOf(id));
    const { name, level, duty, demo, topics, address, hours, phone, contactSynthetic } = unit;
    return ok({
      id,
      name,
      level,
      duty,
      demo,
      topics,
      address,
      hours,
      phone,
      contactSynthetic,
      regionName: (await this.city.regionName(unit.regionCode)) ?? '',
      parent: parent && { id: parent.id, name: parent.name },
      officers: officers.map(officerRow),
      children: await this.places.countChildren(id),
      verifiedOn: unit.verifiedOn,
    });
  }

  /** The unit and those above it; empty for a unit that is not there. */
  pathOf(unitId: string, manager?: EntityManager): Promise<string[]> {
    return this.repository.findPath(unitId, manager);
  }

  /** The unit and all below it, those nearer to it first; empty for a unit that is not there. */
  async unitsWithin(unitId: string): Promise<UnitWithin[]> {
    const [within, above] = [
      await this.repository.findWithin(unitId),
      await this.repository.findPath(unitId),
    ];
    return within.map((unit) => ({ ...unit, path: [...new Set([...above, ...unit.path])] }));
  }

  async browse({
    after,
    ...place
  }: UnitPlace & { readonly after?: string }): Promise<ResponseOf<typeof listUnits>> {
    const { units, total } = await this.places.page(place, after, PAGE_SIZE + 1);
    const names = await this.city.codeNames();
    const shown = units.slice(0, PAGE_SIZE);
    return {
      items: shown.map(({ regionCode, ...unit }) => ({ ...unit, regionName: names.region(regionCode) })),
      next: units.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null,
      total,
    };
  }

  async officerCard(id: string): Promise<Outcome<OfficerView>> {
    const officer = await this.repository.findOfficer(id);
    if (officer === null) return unknownOfficer(id);
    const unit = await this.repository.findUnit(officer.unitId);
    return ok({
      ...officerRow(officer),
      duties: officer.duties,
      hours: officer.hours,
      unit: { id: officer.unitId, name: unit?.name ?? '' },
    });
  }

  findUnit(id: string, manager?: EntityManager): Promise<UnitEntity | null> {
    return this.repository.findUnit(id, manager);
  }

  findOfficer(id: string, manager?: EntityManager): Promise<OfficerEntity | null> {
    return this.repository.findOfficer(id, manager);
  }

  namesOf(unitId: string, officerId: string | null): Promise<CardNames> {
    return this.repository.namesOf(unitId, officerId);
  }

  /** How every unit is called. */
  unitNames(): Promise<NamedUnit[]> {
    return this.repository.findUnitNames();
  }

  /** Every unit, with what says with which others it is compared. */
  placedUnits(): Promise<PlacedUnit[]> {
    return this.repository.findPlacedUnits();
  }

  /** For those who make an index of the whole city. */
  all(): Promise<AllCards> {
    return this.repository.findAll();
  }

  /** Real units and those of the fictional district are never counted together. */
  async figures(): Promise<{ units: number; demoUnits: number; officers: number }> {
    return {
      units: await this.repository.countUnits(false),
      demoUnits: await this.repository.countUnits(true),
      officers: await this.repository.countOfficers(),
    };
  }

  /** Replaces all units and officers; returns how many rows changed. */
  importAll(manager: EntityManager, contents: CardContents): Promise<number> {
    return this.repository.replaceAll(manager, contents);
  }
}

function officerRow({ id, name, post, phone, synthetic }: OfficerEntity) {
  return { id, name, post, phone, synthetic };
}
