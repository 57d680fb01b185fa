export { originOfValue, type ValueOrigin } from './published-value';
export {
  type BeaconRound,
  beaconText,
  isSignedRound,
  quicknet,
  randomnessOf,
  roundFrom,
  timeOfRound,
} from './quicknet';
