import { minuteOf } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { canScan, scanText } from '../../../../platform/scan';
import { AppPage, Button, Card, ErrorText, Field, Paragraph } from '../../../../ui';
import { useNewFace } from '../../../../ui/use-new-face';
import { ResultCard } from '../../parts/result-card';
import { SelfCheck } from '../../parts/self-check';
import type { ShownPlan } from '../../plan-words';
import { type LookingUp, useLookUp } from '../../use-look-up';
import { usePlan } from '../../use-plans';

/** 查结果: without an account, by number and name or by the receipt. */
export default function LookUpPage() {
  const planId = usePageParameter('plan');
  const plan = usePlan(planId === '' ? null : planId);
  const looking = useLookUp(planId);
  const { found } = looking;
  useNewFace(found !== undefined);
  if (found !== undefined)
    return (
      <AppPage back title="派位结果" note={found.result.title}>
        <ResultCard result={found.result} />
        <SelfCheck found={found} />
        <Button kind="secondary" onPress={looking.another}>
          查另一个孩子
        </Button>
      </AppPage>
    );
  return (
    <AppPage back title="查派位结果" note={plan.data?.manifest.title}>
      {plan.data === undefined ? null : <NotDrawnYet plan={plan.data} />}
      {planId === '' ? null : <ByNumber looking={looking} />}
      <ByReceipt looking={looking} />
      {planId === '' ? (
        <Button kind="text" onPress={() => goTo('kindergartens')}>
          没有回执，先选是哪次派位
        </Button>
      ) : null}
      <Paragraph quiet>不用登录。号码和姓名只在查询时发送，不存在这台手机上。</Paragraph>
    </AppPage>
  );
}

/** Whoever comes too early is told when to come back, before anything is typed. */
function NotDrawnYet({ plan: { manifest, now } }: { plan: ShownPlan }) {
  if (Date.parse(now) >= Date.parse(manifest.drawAt)) return null;
  return (
    <Card title="还没有派位">
      <Paragraph>{`${minuteOf(manifest.drawAt)}派位。结果全部公布以后，才能在这里查。`}</Paragraph>
    </Card>
  );
}

function ByNumber({ looking }: { looking: LookingUp }) {
  const { typed, type, byNumber } = looking;
  return (
    <Card title="凭号码和姓名查">
      <Field
        label="孩子身份证号码"
        hint="18位，最后一位可能是X"
        value={typed.idNumber}
        maxLength={24}
        onChange={(idNumber) => type({ idNumber })}
      />
      <Field label="孩子姓名" value={typed.name} maxLength={30} onChange={(name) => type({ name })} />
      <ErrorText text={byNumber.problem} />
      <Button loading={byNumber.busy} onPress={looking.lookUp}>
        查结果
      </Button>
    </Card>
  );
}

function ByReceipt({ looking }: { looking: LookingUp }) {
  const { text, paste, byReceipt } = looking;
  const scan = async () => {
    const scanned = await scanText();
    if (scanned.ok) looking.open(scanned.value);
  };
  return (
    <Card title="凭报名回执查">
      {canScan ? (
        <Button kind="secondary" icon="qr" loading={byReceipt.busy} onPress={() => void scan()}>
          扫回执，或从相册选
        </Button>
      ) : null}
      <Field label="粘贴回执文字" hint="以YSKG1开头的一整段" value={text} maxLength={400} onChange={paste} />
      <ErrorText text={byReceipt.problem} />
      <Button kind="secondary" loading={byReceipt.busy} onPress={() => looking.open(text)}>
        凭回执查
      </Button>
    </Card>
  );
}
