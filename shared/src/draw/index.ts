export { nextToAsk, type Place } from './allocation';
export { type DrawInputs, type DrawResult, type ResultLine, runDraw } from './draw';
export {
  type DrawManifest,
  type DrawStage,
  type DrawTier,
  manifestHash,
  type PlanProblem,
  problemOfPlan,
} from './draw-plan';
export { type Keyed, keyedHash } from './keyed-hash';
export { type DrawHead, type LineProof, type ProofProblem, problemOfProof, proofOfLine } from './line-proof';
export { rootOfLines } from './line-tree';
export { mismatchInWords, partNames, placeInWords, waitingInWords } from './mismatch-words';
export {
  type OwnCheck,
  type OwnCheckStep,
  type OwnReceipt,
  ownCheckSteps,
  ownChecksOfFile,
  ownChecksOfProof,
} from './own-check';
export { checkOwnLine, checkOwnProof, type SelfChecked, saltBytes } from './own-lines';
export { readPublishedDraw } from './published-draw';
export {
  type Child,
  type Choice,
  childCommitment,
  lineOfChild,
  problemsOfRoll,
  type RollProblem,
  type RollRecord,
} from './roll';
export { DICE, drawnOrder, drawSeed, isDice } from './seed';
export {
  type DrawPart,
  drawParts,
  type Finding,
  type Mismatch,
  mismatchesOfDraw,
  type PublishedDraw,
  recomputation,
} from './verify-draw';
