/** The door for other features: how the score of ratings comes about. */
export { Formula } from './parts/formula';
