export { contentHash } from './content-hash';
export type { ReferenceTable } from './reference-table';
export { putRows, replaceRows } from './replace-rows';
