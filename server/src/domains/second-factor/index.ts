export { SecondFactorModule } from './second-factor.module';
export { SecondFactorService } from './second-factor.service';
