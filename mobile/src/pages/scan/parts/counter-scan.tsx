import { type OccasionView, scanCounterCode } from '@yingshang/shared/contracts/occasions';
import { ok, type Refusal } from '@yingshang/shared/kernel';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Button, ListRow, Loaded } from '../../../ui';
import { isDeadVisit } from '../scan-action';
import { scanKey } from '../scan-key';
import { DeadCode } from './dead-code';
import { RateOrKeep } from './rate-or-keep';
import { Scanned } from './scanned';

interface CounterCode {
  readonly c: string;
  readonly w: string;
}

/** A display's code: its minute runs, so it is sent as soon as the page opens, and read afterwards. */
export function CounterScan({ code }: { code: CounterCode }) {
  const query = useQuery(`visit:${code.c}`, () => open(code));
  if (query.refusal && isDeadVisit(query.refusal)) return <DeadVisit refusal={query.refusal} />;
  return <Loaded query={query}>{(occasion) => <Visit occasion={occasion} />}</Loaded>;
}

async function open({ c, w }: CounterCode) {
  return call(scanCounterCode, { body: { token: c, counter: w }, idempotencyKey: await scanKey(c) });
}

function Visit({ occasion }: { occasion: OccasionView }) {
  const { unit, officer, counterName, demo } = occasion;
  return (
    <Scanned
      label={[unit.name, counterName].filter(Boolean).join(' ')}
      demo={demo}
      purpose={officer === null ? '给这次办事打个分。' : `接待您的是${officer.name}，给这次办事打个分。`}
      promise="不用登录。单位看不到是谁评的，也看不到几点评的。"
    >
      <RateOrKeep primary occasion={() => Promise.resolve(ok(occasion))} />
      <Button kind="text" onPress={() => goTo('unit', { id: unit.id })}>
        看单位名片
      </Button>
    </Scanned>
  );
}

/** The code is over; the display shows another, and the card takes stars, too. */
function DeadVisit({ refusal }: { refusal: Refusal }) {
  return (
    <DeadCode refusal={refusal}>
      <ListRow
        icon="service-cards"
        title="找单位名片评价"
        detail="按单位、姓名或要办的事"
        onPress={() => goTo('find', {})}
      />
    </DeadCode>
  );
}
