import { View } from '@tarojs/components';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, ChoiceSet, ErrorText, Loaded, Paragraph } from '../../../../ui';
import { useNewFace } from '../../../../ui/use-new-face';
import { type ComplaintDraft, readDraft } from '../../complaint-draft';
import { keyOf, originOf } from '../../draft-origin';
import { submitWords } from '../../filing-steps';
import { Against } from '../../parts/against';
import { BoundaryNotice } from '../../parts/boundary-notice';
import { ClassChips } from '../../parts/class-chips';
import { Filed } from '../../parts/filed';
import { FiledBefore, Kept } from '../../parts/kept';
import { OfficeSees } from '../../parts/office-sees';
import { OtherWays } from '../../parts/other-ways';
import { SameMatters } from '../../parts/same-matters';
import { WhatHappened } from '../../parts/what-happened';
import { WhereItWas } from '../../parts/where-it-was';
import { useFiledAgainst } from '../../use-filed-against';
import { type FilingForm, useFiling } from '../../use-filing';
import './index.scss';

/** 写投诉: one page from the first word to the receipt. */
export default function FileComplaintPage() {
  const parameters = {
    unit: usePageParameter('unit'),
    officer: usePageParameter('officer'),
    policy: usePageParameter('policy'),
  };
  const origin = originOf(parameters);
  const query = useFiledAgainst(origin);
  const key = keyOf(origin);
  // What was written before needs nothing from the network.
  const begun = query.data ?? (readDraft(key) === null ? undefined : {});
  if (begun !== undefined) return <Filing draftKey={key} begun={begun} />;
  return (
    <AppPage back title="我要投诉">
      <Loaded query={query}>{() => null}</Loaded>
    </AppPage>
  );
}

function Filing({ draftKey, begun }: { draftKey: string; begun: Partial<ComplaintDraft> }) {
  const form = useFiling(draftKey, begun);
  const { draft, filing, step } = form;
  const isSent = filing.state !== 'writing' && filing.state !== 'sending';
  useNewFace(isSent);
  if (filing.state === 'filed') return <Filed receipt={filing.receipt} />;
  if (filing.state === 'kept')
    return <Kept about={draft.unit?.name ?? '我的投诉'} onAgain={form.submit} onTakeBack={form.takeBack} />;
  if (filing.state === 'filed-before')
    return (
      <FiledBefore
        onOpen={() => {
          form.throwAway();
          goTo('myComplaint', { ticket: filing.ticket });
        }}
        onAnew={form.fileAnew}
      />
    );
  return (
    <AppPage
      back
      title="我要投诉"
      note="写的内容随时存在这台手机上，不会丢。"
      footer={
        <View className="file__foot">
          <ErrorText text={filing.state === 'writing' ? filing.problem : undefined} />
          <Button loading={filing.state === 'sending'} onPress={form.submit}>
            {submitWords(step)}
          </Button>
        </View>
      }
    >
      <Form form={form} />
    </AppPage>
  );
}

function Form({ form }: { form: FilingForm }) {
  const { draft, put, suggesting } = form;
  return (
    <>
      <ClassChips form={form} />
      {draft.policy === null || draft.class !== 'promise' ? null : (
        <Card title="没有兑现的政策">
          <Paragraph>{draft.policy.title}</Paragraph>
        </Card>
      )}
      <WhatHappened form={form} />
      <BoundaryNotice boundaries={suggesting.suggestion?.boundaries ?? []} />
      <WhereItWas form={form} />
      <Against form={form} />
      <SameMatters form={form} />
      <OfficeSees form={form} />
      <ChoiceSet
        label="办结以后"
        choices={[
          {
            value: 'publish',
            label: '办结后可以匿名公开',
            hint: '去掉姓名、电话、地点等，由督查人员挑选；随时可以收回',
          },
        ]}
        values={draft.mayPublish ? ['publish'] : []}
        onChange={(values) => put({ mayPublish: values.includes('publish') })}
      />
      <OtherWays unitId={draft.unit?.id ?? null} regionCode={draft.regionCode} />
      <Paragraph quiet>
        投诉要实名：平台核对您的姓名和身份证号，单位看不到。没有实名的，提交时会先带您去核验，写好的都留着。
      </Paragraph>
    </>
  );
}
