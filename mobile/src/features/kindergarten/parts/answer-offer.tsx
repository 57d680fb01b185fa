import { useState } from 'react';
import { Button, Paragraph, Sheet } from '../../../ui';
import type { PlaceSteps } from '../use-own-places';

interface AnswerOfferProps {
  readonly name: string;
  readonly at: string;
  /** The last day to answer, in words. */
  readonly until: string;
  readonly steps: PlaceSteps;
}

/** A seat that is kept for the child: taken or declined, each asked once more. */
export function AnswerOffer({ name, at, until, steps }: AnswerOfferProps) {
  const [asks, setAsks] = useState<'take' | 'decline' | null>(null);
  const answer = async (chosen: 'take' | 'decline') => {
    await steps.answer(at, chosen);
    setAsks(null);
  };
  return (
    <>
      <Paragraph>{`${name}空出了学位，给您留到${until}。过期不回，就给下一位。`}</Paragraph>
      <Button spokenName={`要这个学位：${name}`} onPress={() => setAsks('take')}>
        要这个学位
      </Button>
      <Button kind="secondary" spokenName={`不要这个学位：${name}`} onPress={() => setAsks('decline')}>
        不要这个学位
      </Button>
      {asks === null ? null : (
        <Sheet
          title={asks === 'take' ? `要${name}的学位？` : `不要${name}的学位？`}
          closeLabel="再想想"
          onClose={() => setAsks(null)}
        >
          <Paragraph>
            {asks === 'take'
              ? '要了以后，退出其他幼儿园的候补。还要在期限内带材料原件去核对。'
              : '不要以后，这所幼儿园的候补就没有了，学位给下一位；其他幼儿园的候补不变。'}
          </Paragraph>
          <Button
            kind={asks === 'take' ? 'primary' : 'danger'}
            loading={steps.busy}
            onPress={() => void answer(asks)}
          >
            {asks === 'take' ? '确定要' : '确定不要'}
          </Button>
        </Sheet>
      )}
    </>
  );
}
