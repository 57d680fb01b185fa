export { ComplaintIntakeModule } from './complaint-intake.module';
