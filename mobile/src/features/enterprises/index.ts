/** The door for other features: how a fact is asked for. */
export type { FactInput } from './fact-input';
export { type AskedField, FactControl } from './parts/fact-control';
export { refusalWords } from './refusal-words';
