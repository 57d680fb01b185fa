export { loggingModule } from './logging.module';
