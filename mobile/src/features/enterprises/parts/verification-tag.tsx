import { StatusTag } from '../../../ui';

/** Matched with the made-up register: unlocks profile and matching, proves no control of the enterprise. */
export function VerificationTag() {
  return <StatusTag kind="neutral">演示核验</StatusTag>;
}
