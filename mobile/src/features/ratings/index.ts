// What other features may use of ratings.
export { keepDraft, readDraft, rememberSent } from './rate-draft';
export { placeKey } from './use-rated-place';
