export { type Allocation, allocate, nextToAsk, type Place, waitingLists } from './allocation';
export { type DrawInputs, type DrawResult, type ResultLine, resultLeaf, runDraw } from './draw';
export {
  type DrawManifest,
  type DrawStage,
  type DrawTier,
  manifestHash,
  type PlanProblem,
  problemOfPlan,
} from './draw-plan';
export {
  type Child,
  type Choice,
  childCommitment,
  problemsOfRoll,
  type RollProblem,
  type RollRecord,
  rollLeaf,
  rollRoot,
} from './roll';
export { DICE, drawnNumber, drawnOrder, drawSeed, isDice, type Keyed, keyedHash } from './seed';
export { type Mismatch, mismatchesOfDraw, type PublishedDraw } from './verify-draw';
