import type { DrawAnnex } from '@yingshang/shared/contracts/kindergarten-draws';
import { Card, Paragraph } from '../../../ui';
import type { CeremonyFace } from '../ceremony-view';
import { annexWords } from '../step-words';
import { type DrawPlace, decide } from '../use-ceremony';
import { PressStep } from './press-step';

interface AnnexesProps {
  place: DrawPlace;
  face: CeremonyFace;
  onStepped: () => void;
}

/** Placements outside the seats, and those that wait for a second person. */
export function Annexes({ place, face: { annexes, live }, onStepped }: AnnexesProps) {
  return annexes.map((annex) => (
    <Card key={annex.id} title="补录">
      <Paragraph>{annexWords(annex, live)}</Paragraph>
      {annex.agreed === null ? <Deciding place={place} annex={annex} onStepped={onStepped} /> : null}
    </Card>
  ));
}

function Deciding({ place, annex, onStepped }: Omit<AnnexesProps, 'face'> & { annex: DrawAnnex }) {
  const of = { ...place, annexId: annex.id };
  return (
    <>
      <Paragraph quiet>提出的人不能自己决定。</Paragraph>
      <PressStep label="同意补录" request={() => decide(of, true)} onStepped={onStepped} />
      <PressStep kind="secondary" label="不同意" request={() => decide(of, false)} onStepped={onStepped} />
    </>
  );
}
