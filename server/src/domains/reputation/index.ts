export { OfficeRows } from './office-rows.service';
export { ReputationModule } from './reputation.module';
export { ReputationService } from './reputation.service';
