export { hasTellingFigures } from './logged-path';
export { loggingModule } from './logging.module';
