export { type Abbreviation, policyAbbreviations, unitAbbreviations } from './abbreviations';
export { Directory, type DirectoryHit } from './directory';
export {
  type DirectoryEntry,
  type DirectoryKind,
  type DirectoryPlace,
  directoryKinds,
  type EntryTerm,
  type TermRole,
} from './entry';
export type { Range } from './highlight';
export { placeNames, withoutPlaces } from './places';
export type { SearchOptions } from './ranking';
export { shortNames } from './short-names';
export { nearSound, type Spelling } from './spelling';
export { keyOf } from './tokens';
