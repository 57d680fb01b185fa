export type { ConsentEntity } from './consent.entity';
export { ConsentsModule } from './consents.module';
export { ConsentsService } from './consents.service';
