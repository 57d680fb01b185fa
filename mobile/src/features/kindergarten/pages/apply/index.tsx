import { View } from '@tarojs/components';
import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  ErrorText,
  FeedbackState,
  Loaded,
  Paragraph,
  StatusTag,
} from '../../../../ui';
import { changeWarning } from '../../application-words';
import { ChildrenFields } from '../../parts/children-fields';
import { ChoicesFields } from '../../parts/choices-fields';
import { ClassField } from '../../parts/class-field';
import { phaseSentence, phaseTag, type ShownPlan } from '../../plan-words';
import { type ApplyStep, useApply } from '../../use-apply';
import { useOwnApplication } from '../../use-own-applications';
import { usePlan } from '../../use-plans';
import './index.scss';

/** 报名: class, child or twins, choices; photos of the documents come on the next page. */
export default function ApplyPage() {
  const planId = usePageParameter('plan');
  const id = usePageParameter('id');
  const plan = usePlan(planId);
  const own = useOwnApplication(id);
  // As it was when the form was opened: a sign-in in between, or a newer answer, must not empty what was typed.
  const [opened, setOpened] = useState<OwnApplication>();
  if (opened === undefined && own.data !== undefined) setOpened(own.data);
  const isReady = plan.data !== undefined && (id === '' || opened !== undefined);
  if (isReady) return <Apply plan={plan.data} changed={opened ?? null} />;
  return (
    <AppPage back title="入园报名">
      <Loaded query={plan}>{() => <Loaded query={own}>{() => null}</Loaded>}</Loaded>
    </AppPage>
  );
}

function Apply({ plan, changed }: { plan: ShownPlan; changed: OwnApplication | null }) {
  const mayWrite = changed === null ? plan.phase === 'open' : changed.open;
  if (mayWrite) return <Form plan={plan} changed={changed} />;
  return (
    <AppPage back title="入园报名" note={plan.manifest.title}>
      <FeedbackState
        kind="refused"
        title={phaseTag(plan.phase).words}
        detail={phaseSentence({ ...plan.manifest, phase: plan.phase })}
        action={{ label: '看方案', onPress: () => goTo('kindergartenPlan', { id: plan.manifest.plan }) }}
      />
    </AppPage>
  );
}

const WORDS: Readonly<Record<ApplyStep, string>> = {
  'sign-in': '登录后继续',
  'real-name': '实名核验后继续',
  send: '下一步，拍材料',
};

function Form({ plan, changed }: { plan: ShownPlan; changed: OwnApplication | null }) {
  const { manifest } = plan;
  const applying = useApply(plan, changed);
  const { form, problems, busy, step, agreed } = applying;
  const changesProof = changed !== null && (!form.keepsChildren || form.classId !== changed.classId);
  const warning = changed === null ? null : changeWarning(changed.state, changesProof);
  const needsPhotos = manifest.classes.find(({ id }) => id === form.classId)?.documents.length !== 0;
  const sendWords = changed !== null ? '保存修改' : needsPhotos ? WORDS.send : '下一步，核对';
  return (
    <AppPage
      back
      title={changed === null ? '入园报名' : '改报名'}
      note={manifest.title}
      footer={
        <View className="apply__foot">
          <ErrorText text={problems.other ?? footWords(problems)} />
          <Button loading={busy} onPress={() => applying.submit(agreed)}>
            {step === 'send' ? sendWords : WORDS[step]}
          </Button>
        </View>
      }
    >
      {warning === null ? null : (
        <Card>
          <StatusTag kind="warn" icon="question">
            要重新审核
          </StatusTag>
          <Paragraph>{warning}</Paragraph>
        </Card>
      )}
      <ClassField manifest={manifest} applying={applying} />
      <ChildrenFields manifest={manifest} applying={applying} consent={agreed} />
      <ChoicesFields manifest={manifest} applying={applying} />
      <Paragraph quiet>
        报名要监护人实名。没有登录或没有实名的，按最下面的按钮会先带您去办，填好的都留着。类别和志愿随时存在这台手机上。
      </Paragraph>
    </AppPage>
  );
}

/** The words themselves stand beside their fields, which may be out of sight. */
function footWords({ classId, consent, children, choices }: ReturnType<typeof useApply>['problems']) {
  const parts = [
    classId === undefined ? null : '报名类别',
    consent === undefined ? null : '单独同意',
    children === undefined ? null : '孩子',
    choices === undefined ? null : '志愿',
  ].filter((part) => part !== null);
  return parts.length === 0 ? undefined : `请看上面的${parts.join('、')}。`;
}
