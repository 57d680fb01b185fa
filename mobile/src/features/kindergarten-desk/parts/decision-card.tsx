import {
  type DeskApplication,
  LONGEST_RETURN_REASON,
} from '@yingshang/shared/contracts/kindergarten-applications';
import { useState } from 'react';
import { goBack, goInstead } from '../../../platform/navigate';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph, ReplyForm } from '../../../ui';
import { usualReasons } from '../application-words';
import {
  type ApplicationPlace,
  accept,
  forgetApplications,
  giveBack,
  nextWaiting,
} from '../use-application-desk';

interface DecisionProps {
  place: ApplicationPlace;
  one: DeskApplication;
  isFrozen: boolean;
}

/** Accept or return, and on to the next that waits. */
export function DecisionCard({ place, one, isFrozen }: DecisionProps) {
  const [returns, setReturns] = useState(false);
  const why = whyNoDecision(one, isFrozen);
  if (why !== null)
    return (
      <Card title="审核">
        <Paragraph>{why}</Paragraph>
        <NextButton place={place} one={one} />
      </Card>
    );
  if (returns)
    return (
      <>
        <ReturnForm place={place} one={one} />
        <Button kind="text" onPress={() => setReturns(false)}>
          先不退回
        </Button>
      </>
    );
  return (
    <Card title="审核">
      {one.state === 'sent' ? <Accepting place={place} one={one} /> : null}
      <Button kind="secondary" onPress={() => setReturns(true)}>
        退回，请家长补正
      </Button>
      <NextButton place={place} one={one} />
    </Card>
  );
}

function whyNoDecision({ own, state }: DeskApplication, isFrozen: boolean): string | null {
  if (isFrozen) return '名册已封存，不能再审核。';
  if (own) return '这是您自己的报名，请另一位审核员办理。';
  if (state === 'returned') return '已退回，等家长补正后再提交。';
  return state === 'draft' ? '家长还没有提交。' : null;
}

function Accepting({ place, one }: Omit<DecisionProps, 'isFrozen'>) {
  const { busy, problem, ask } = useAsking();
  const onPress = async () => {
    const answer = await ask(() => accept(place, one.revision));
    forgetApplications();
    if (answer.ok) await goToNext(place.id, one.planId);
  };
  return (
    <>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void onPress()}>
        通过，看下一件
      </Button>
    </>
  );
}

function ReturnForm({ place, one }: Omit<DecisionProps, 'isFrozen'>) {
  return (
    <ReplyForm
      step={{
        board: 'application-desk',
        draft: `return:${place.applicationId}`,
        after: (taken) => {
          forgetApplications();
          if (taken) void goToNext(place.id, one.planId);
        },
      }}
      title="退回的理由"
      label="理由"
      hint="写明哪份材料、要怎么补。家长会看到"
      button="退回，看下一件"
      most={LONGEST_RETURN_REASON}
      help={(form) =>
        usualReasons.map((reason) => (
          <Button key={reason} kind="text" onPress={() => form.write(`${form.draft.text}${reason}`)}>
            {reason}
          </Button>
        ))
      }
      onSend={(text, key) => giveBack(place, one.revision, text, key)}
    />
  );
}

/** One that waits is passed over for now; after one that is decided the longest waiting comes. */
function NextButton({ place, one }: Omit<DecisionProps, 'isFrozen'>) {
  const onPress = () => goToNext(place.id, one.planId, one.state === 'sent' ? one.id : undefined);
  return (
    <Button kind="text" onPress={() => void onPress()}>
      先看下一件
    </Button>
  );
}

/** In this page's place; back to the list once none waits. */
async function goToNext(unitId: string, planId: string, after?: string): Promise<void> {
  const next = await nextWaiting(unitId, planId, after);
  if (next === null) goBack();
  else goInstead('applicationOnDesk', { id: next, plan: planId, unit: unitId });
}
