import { LONGEST_PLACE_REASON } from '@yingshang/shared/contracts/kindergarten-places';
import { goTo } from '../../../platform/navigate';
import { useAsking } from '../../../platform/use-asking';
import { Button, ErrorText, Paragraph, ResultForm, Sheet } from '../../../ui';
import { childrenWords } from '../application-words';
import { decisionsOf, isToCheck, standingWords } from '../place-words';
import { type DeskPlace, decideAboutPlace, forgetPlaces, type LinePlace } from '../use-places';

interface PlaceSheetProps {
  place: LinePlace;
  one: DeskPlace;
  nameOf: (kindergarten: string) => string;
  onClose: () => void;
}

/** One line after the draw, and what may be decided about it. */
export function PlaceSheet({ place, one, nameOf, onClose }: PlaceSheetProps) {
  const decisions = decisionsOf(one.standing);
  const done = () => {
    forgetPlaces();
    onClose();
  };
  return (
    <Sheet title={`${one.seq}号`} onClose={onClose}>
      <Paragraph>{childrenWords(one.children)}</Paragraph>
      <Paragraph>{standingWords(one.standing, nameOf)}</Paragraph>
      {one.reason === null ? null : <Paragraph quiet>{`不符的理由：${one.reason}`}</Paragraph>}
      {one.applicationId === null ? null : <Documents place={place} applicationId={one.applicationId} />}
      {isToCheck(one.standing) ? <Confirming place={place} one={one} onDone={done} /> : null}
      {decisions.length === 0 ? (
        <Paragraph quiet>现在没有要您办的。</Paragraph>
      ) : (
        <ResultForm
          step={{
            board: 'places-desk',
            draft: `${place.planId}:${one.seq}`,
            after: (taken) => {
              if (taken) done();
            },
          }}
          title="其他情况"
          question="是哪一种情况"
          results={decisions}
          wordsTitle="理由"
          hint="家长会看到；不要写姓名和证件号"
          button="提交"
          most={LONGEST_PLACE_REASON}
          onSend={(decision, reason, key) =>
            decideAboutPlace(place, { decision, basedOn: one.revision, reason }, key)
          }
        />
      )}
    </Sheet>
  );
}

function Documents({ place, applicationId }: { place: LinePlace; applicationId: string }) {
  return (
    <Button
      kind="secondary"
      onPress={() => goTo('applicationOnDesk', { id: applicationId, plan: place.planId, unit: place.id })}
    >
      看报名材料
    </Button>
  );
}

interface ConfirmingProps {
  place: LinePlace;
  one: DeskPlace;
  onDone: () => void;
}

function Confirming({ place, one, onDone }: ConfirmingProps) {
  const { busy, problem, ask } = useAsking();
  const onPress = async () => {
    const body = { decision: 'confirm' as const, basedOn: one.revision, reason: '' };
    const answer = await ask(() => decideAboutPlace(place, body));
    if (answer.ok) onDone();
  };
  return (
    <>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void onPress()}>
        材料齐全，确认录取
      </Button>
    </>
  );
}
