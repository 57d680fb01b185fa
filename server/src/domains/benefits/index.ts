export { BenefitsModule } from './benefits.module';
export { InterestEntity } from './interest.entity';
export { InterestsService } from './interests.service';
