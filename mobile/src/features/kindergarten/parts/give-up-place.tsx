import { useState } from 'react';
import { Button, ChoiceSet, Paragraph, Sheet } from '../../../ui';
import type { PlaceSteps } from '../use-own-places';

const MEANT = 'meant';

interface GiveUpPlaceProps {
  readonly name: string;
  readonly at: string;
  readonly steps: PlaceSteps;
}

/** For good: named, and said twice. */
export function GiveUpPlace({ name, at, steps }: GiveUpPlaceProps) {
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState<readonly string[]>([]);
  const giveUp = async () => {
    await steps.giveUp(at);
    setOpen(false);
  };
  return (
    <>
      <Button kind="text" onPress={() => setOpen(true)}>
        放弃这个学位
      </Button>
      {open ? (
        <Sheet title={`放弃${name}的学位？`} closeLabel="不放弃" onClose={() => setOpen(false)}>
          <Paragraph>放弃以后不能收回，学位马上给候补的孩子。</Paragraph>
          <ChoiceSet
            label="再确认一次"
            choices={[{ value: MEANT, label: `我确定放弃${name}的学位` }]}
            values={said}
            onChange={setSaid}
          />
          <Button
            kind="danger"
            disabled={!said.includes(MEANT)}
            loading={steps.busy}
            onPress={() => void giveUp()}
          >
            放弃学位
          </Button>
        </Sheet>
      ) : null}
    </>
  );
}
