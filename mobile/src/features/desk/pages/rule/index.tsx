import { getUnitRule, type UnitRuleDetail } from '@yingshang/shared/contracts/policy-rules';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Button, Loaded, Section } from '../../../../ui';
import { ConditionSheet } from '../../parts/condition-sheet';
import { DryRunSection } from '../../parts/dry-run-section';
import { FieldPicker } from '../../parts/field-picker';
import { OnlyForDesk } from '../../parts/only-for-desk';
import { RuleGroup } from '../../parts/rule-group';
import { RuleHistory } from '../../parts/rule-history';
import { RuleNotices } from '../../parts/rule-notices';
import { SaveSection } from '../../parts/save-section';
import { SentenceCard } from '../../parts/sentence-card';
import { useDryRun } from '../../use-dry-run';
import { useFormEditing } from '../../use-form-editing';
import { useRuleBuilder } from '../../use-rule-builder';

/** A policy's conditions as a form: groups of conditions, the sentence they make, and whom they reach. */
export default function UnitRulePage() {
  const policyId = usePageParameter('id');
  return (
    <AppPage back wide title="改政策条件">
      <OnlyForDesk>{(unitId) => <LoadedRule unitId={unitId} policyId={policyId} />}</OnlyForDesk>
    </AppPage>
  );
}

function LoadedRule({ unitId, policyId }: { unitId: string; policyId: string }) {
  const query = useQuery(`unit-rule:${unitId}:${policyId}`, () =>
    call(getUnitRule, { params: { id: unitId, policyId } }),
  );
  return (
    <Loaded query={query}>
      {(detail) => <Builder unitId={unitId} detail={detail} onMoved={query.reload} />}
    </Loaded>
  );
}

interface BuilderProps {
  unitId: string;
  detail: UnitRuleDetail;
  /** What counts may be another by now. */
  onMoved: () => void;
}

function Builder({ unitId, detail, onMoved }: BuilderProps) {
  const builder = useRuleBuilder(detail);
  const editing = useFormEditing(builder);
  const dryRun = useDryRun(unitId, detail.policyId, detail.edition);
  return (
    <>
      <RuleNotices builder={builder} />
      <Section title="适用条件" note="点一条就能改；一组里的条件怎么算，选上面的按钮。">
        <RuleGroup group={builder.form.root} builder={builder} editing={editing} depth={0} />
      </Section>
      <SentenceCard builder={builder} />
      <DryRunSection builder={builder} dryRun={dryRun} />
      <SaveSection unitId={unitId} builder={builder} dryRun={dryRun} onMoved={onMoved} />
      <RuleHistory builder={builder} />
      <Button kind="secondary" onPress={() => goTo('campaigns', { policy: detail.policyId })}>
        看这项政策的推送效果
      </Button>
      {editing.picksFor === null ? null : <FieldPicker editing={editing} />}
      {editing.edited === null ? null : (
        <ConditionSheet leaf={editing.edited} builder={builder} editing={editing} />
      )}
    </>
  );
}
