import type { PlanDraft } from '@yingshang/shared/contracts/kindergarten-plans';
import { useState } from 'react';
import { goInstead } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, ErrorText, Loaded, OnlyInUnit, Paragraph, Tabs } from '../../../../ui';
import { BasicsPart } from '../../parts/basics-part';
import { ClassesPart } from '../../parts/classes-part';
import { KindergartensPart } from '../../parts/kindergartens-part';
import { StagesPart } from '../../parts/stages-part';
import { ValuePart } from '../../parts/value-part';
import { emptyPlanForm, type PlanForm, planFormOf } from '../../plan-form/plan-form';
import { type PlanPart, planParts } from '../../plan-form/plan-form-content';
import { type PlanPlace, usePlanDesk, usePublishedPlan } from '../../use-plan-desk';
import { type PlanWriting, usePlanForm } from '../../use-plan-form';

/** A plan is written: a new one, a draft that was saved, or a new version of what holds. */
export default function WritePlanPage() {
  const planId = usePageParameter('plan');
  return (
    <AppPage back wide title={planId === '' ? '写新方案' : '改派位方案'}>
      <OnlyInUnit roles={['lottery-operator']} who="派位操作员">
        {(unitId) => <Beginning key={planId} place={{ id: unitId, planId }} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Beginning({ place }: { place: PlanPlace }) {
  const desk = usePlanDesk(place.planId === '' ? null : place.id);
  if (place.planId === '') return <Writing place={place} begun={emptyPlanForm} />;
  return (
    <Loaded query={desk}>
      {({ drafts }) => {
        const draft = drafts.find(({ planId }) => planId === place.planId);
        return draft === undefined ? (
          <NewVersion place={place} />
        ) : (
          <Writing place={place} begun={formOfDraft(draft)} />
        );
      }}
    </Loaded>
  );
}

const formOfDraft = ({ content, reason, revision }: PlanDraft) => planFormOf(content, reason, revision);

function NewVersion({ place }: { place: PlanPlace }) {
  return (
    <Loaded query={usePublishedPlan(place.planId)}>
      {({ manifest }) => <Writing place={place} begun={planFormOf(manifest, '', 0)} />}
    </Loaded>
  );
}

const NAMES: Readonly<Record<PlanPart, string>> = {
  basics: '名称和时间',
  kindergartens: '幼儿园和学位',
  stages: '阶段和顺位',
  classes: '类别和材料',
  value: '公开数字和理由',
};

function Writing({ place, begun }: { place: PlanPlace; begun: PlanForm }) {
  const writing = usePlanForm(place, begun, (plan) => goInstead('planOnDesk', { plan }));
  const [part, setPart] = useState<PlanPart>('basics');
  const next = planParts[planParts.indexOf(part) + 1];
  return (
    <>
      <Tabs
        label="方案的各部分"
        items={planParts.map((key) => ({ key, label: NAMES[key] }))}
        value={part}
        onChange={(key) => setPart(planParts.find((one) => one === key) ?? 'basics')}
      />
      <Part part={part} writing={writing} />
      {next === undefined ? null : (
        <Button kind="secondary" onPress={() => setPart(next)}>{`下一部分：${NAMES[next]}`}</Button>
      )}
      <Saving writing={writing} onPart={setPart} />
    </>
  );
}

function Part({ part, writing }: { part: PlanPart; writing: PlanWriting }) {
  if (part === 'basics') return <BasicsPart writing={writing} />;
  if (part === 'kindergartens') return <KindergartensPart writing={writing} />;
  if (part === 'stages') return <StagesPart writing={writing} />;
  return part === 'classes' ? <ClassesPart writing={writing} /> : <ValuePart writing={writing} />;
}

interface SavingProps {
  writing: PlanWriting;
  onPart: (part: PlanPart) => void;
}

function Saving({
  writing: { problems, problem, busy, save, isKept, startAnew, form },
  onPart,
}: SavingProps) {
  const parts = planParts.filter((part) => problems.some((one) => one.part === part));
  return (
    <Card title="保存">
      {parts.map((part) => (
        <Card key={part} title={`${NAMES[part]}还要改`}>
          {problems
            .filter((one) => one.part === part)
            .map(({ words }) => (
              <ErrorText key={words} text={words} />
            ))}
          <Button kind="secondary" onPress={() => onPart(part)}>{`去改${NAMES[part]}`}</Button>
        </Card>
      ))}
      <ErrorText text={problem} />
      <Paragraph quiet>
        写的内容留在这台设备上，保存后另一位派位操作员才看得到。保存不是公布：公布由另一个人办。
      </Paragraph>
      <Button loading={busy} onPress={save}>
        保存草稿
      </Button>
      {isKept ? (
        <Button kind="text" onPress={startAnew}>
          {form.basedOn === 0 ? '不要这些，重新写' : '不要我的改动，按保存过的草稿写'}
        </Button>
      ) : null}
    </Card>
  );
}
