// What other features may use of complaints.
export { emptyDraft, keepDraft, readDraft, rememberSent } from './complaint-draft';
export { keyOf, originOf } from './draft-origin';
export { useFiler } from './use-filer';
