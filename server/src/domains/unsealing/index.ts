export { UnsealingModule } from './unsealing.module';
