import { forgetEverything } from './query';
import { useSession } from './session';
import { forgetTraces } from './traces';

/** Signed out, by whatever way: pages below must not go on showing what was somebody's. */
export function leaveThisDevice(): void {
  useSession.getState().end();
  forgetEverything();
  // The phone may be lent or shared: what was written, said or photographed here does not stay for the next.
  void forgetTraces();
}
