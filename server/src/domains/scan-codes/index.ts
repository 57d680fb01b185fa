export { drawPoster, LONGEST_LABEL, LONGEST_PURPOSE, type Poster, posterPage } from './poster-drawing';
export type { ScanCodeEntity } from './scan-code.entity';
export type { ScanCodeRecord } from './scan-code-table';
export { ScanCodesModule } from './scan-codes.module';
export { type PosterRequest, ScanCodesService } from './scan-codes.service';
