export type {
  CardContents,
  MatterRecord,
  OfficerRecord,
  UnitAliasRecord,
  UnitRecord,
} from './card-tables';
export type { MatterEntity } from './matter.entity';
export type { OfficerEntity } from './officer.entity';
export { ServiceCardsModule } from './service-cards.module';
export { unknownUnit } from './service-cards.refusals';
export type { AllCards, PlacedUnit, UnitWithin } from './service-cards.repository';
export { ServiceCardsService } from './service-cards.service';
export type { UnitEntity } from './unit.entity';
export type { UnitAliasEntity } from './unit-alias.entity';
