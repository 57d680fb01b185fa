export { contentHash } from './content-hash';
export type { ReferenceTable } from './reference-table';
export { replaceRows } from './replace-rows';
