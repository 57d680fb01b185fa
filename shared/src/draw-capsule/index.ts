export {
  type CapsuleContent,
  type CapsulePlace,
  capsulePlace,
  openCapsule,
  roomForCapsules,
  sealCapsule,
} from './capsule';
