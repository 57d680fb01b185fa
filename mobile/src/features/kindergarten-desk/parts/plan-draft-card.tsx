import type { PlanDraft } from '@yingshang/shared/contracts/kindergarten-plans';
import { useState } from 'react';
import { sinceWhen } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Paragraph, Sheet, StatusTag } from '../../../ui';
import { draftTag, hindranceWords } from '../plan-words';
import { dropPlan, forgetPlans, publish } from '../use-plan-desk';

interface PlanDraftCardProps {
  unitId: string;
  draft: PlanDraft;
}

/** A draft: who wrote it, what hinders its publication, and what this person may do with it. */
export function PlanDraftCard({ unitId, draft }: PlanDraftCardProps) {
  const { kind, icon, words } = draftTag(draft);
  const hindrance = hindranceWords(draft);
  return (
    <Card title={`草稿（第${draft.revision}次保存）`}>
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      <Paragraph
        quiet
      >{`${draft.byYou ? '您' : '另一位派位操作员'}${sinceWhen(draft.savedAt)}保存`}</Paragraph>
      <Paragraph>{`理由：${draft.reason}`}</Paragraph>
      {hindrance === null ? null : <Paragraph>{hindrance}</Paragraph>}
      {hindrance === null && draft.byYou ? (
        <Paragraph>您最后改过这份草稿。请本单位另一位派位操作员登录后，在这里核对、公布。</Paragraph>
      ) : null}
      {hindrance === null && !draft.byYou ? <Publishing unitId={unitId} draft={draft} /> : null}
      <Button kind="secondary" onPress={() => goTo('writePlan', { plan: draft.planId })}>
        改草稿
      </Button>
      <Dropping unitId={unitId} draft={draft} />
    </Card>
  );
}

function Publishing({ unitId, draft: { planId, revision } }: PlanDraftCardProps) {
  const { busy, problem, ask } = useAsking();
  const onPress = async () => {
    const answer = await ask(() => publish({ id: unitId, planId }, revision));
    if (answer.ok) forgetPlans();
  };
  return (
    <>
      <Paragraph quiet>公布后写进公开账本，任何人都能核对；以后的改动只出新版。</Paragraph>
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void onPress()}>
        公布方案
      </Button>
    </>
  );
}

function Dropping({ unitId, draft: { planId } }: PlanDraftCardProps) {
  const [asks, setAsks] = useState(false);
  const { busy, problem, ask } = useAsking();
  const onDrop = async () => {
    const answer = await ask(() => dropPlan({ id: unitId, planId }));
    if (!answer.ok) return;
    setAsks(false);
    forgetPlans();
  };
  return (
    <>
      <Button kind="text" onPress={() => setAsks(true)}>
        删除草稿
      </Button>
      {asks ? (
        <Sheet title="删除这份草稿？" onClose={() => setAsks(false)} closeLabel="先不删">
          <Paragraph>草稿删了不能恢复。已公布的方案不受影响。</Paragraph>
          <ErrorText text={problem} />
          <Button kind="danger" loading={busy} onPress={() => void onDrop()}>
            删除
          </Button>
        </Sheet>
      ) : null}
    </>
  );
}
