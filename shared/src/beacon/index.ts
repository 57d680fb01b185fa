export {
  type BeaconRound,
  beaconText,
  isSignedRound,
  quicknet,
  randomnessOf,
  roundFrom,
  timeOfRound,
} from './quicknet';
