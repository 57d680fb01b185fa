import { usePageParameter } from '../../../../platform/page-parameter';
import { Confirm } from '../../parts/confirm';
import { OnTheWayToHear } from '../../parts/on-the-way-to-hear';
import { useHeard } from '../../use-heard';

/** One recording, from this device to what its speaker confirms. */
export default function HeardPage() {
  const { note, face, reload, correct } = useHeard(usePageParameter('ticket'));
  if (note !== undefined && face.state === 'heard')
    return <Confirm note={note} ticket={face.ticket} onCorrect={correct} />;
  return (
    <OnTheWayToHear note={note} face={face} onRetry={reload} onByHand={() => correct({ byHand: true })} />
  );
}
