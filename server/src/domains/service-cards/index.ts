export type { CardContents, OfficerRecord, UnitRecord } from './card-tables';
export type { OfficerEntity } from './officer.entity';
export { ServiceCardsModule } from './service-cards.module';
export { ServiceCardsService } from './service-cards.service';
export type { UnitEntity } from './unit.entity';
