export { generateDemoCity } from './generate';
export { readBaseFiles, writeGeneratedFiles } from './pack-folder';
export type { BaseFiles, GeneratedFiles } from './pack-rows';
