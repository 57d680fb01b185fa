export {
  type Ceremony,
  type CeremonyHindrance,
  type CeremonyRules,
  type CeremonyState,
  type CeremonyStep,
  type CeremonyTaken,
  ceremonyBefore,
  ceremonyStates,
  type Dice,
  type SealedRoll,
  type TypedDice,
  takeCeremonyStep,
} from './ceremony';
export { ABSENT_AFTER_MS, firstUsable } from './public-values';
