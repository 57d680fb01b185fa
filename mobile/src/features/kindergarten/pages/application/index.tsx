import type { OwnApplication } from '@yingshang/shared/contracts/kindergarten-applications';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  Card,
  ErrorText,
  ListRow,
  Loaded,
  Paragraph,
  Section,
  StatusTag,
} from '../../../../ui';
import { Quote } from '../../../../ui/quote';
import { standingSentence, stateTag, toDoOf } from '../../application-words';
import { ApplicationSummary } from '../../parts/application-summary';
import { DocumentsCard } from '../../parts/documents-card';
import { OwnOutcome } from '../../parts/own-outcome';
import { TakeBack } from '../../parts/take-back';
import { useApplicationSteps, usePhotos } from '../../use-application-steps';
import { useOwnApplication } from '../../use-own-applications';
import { usePlan } from '../../use-plans';

/** One of one's own applications: where it is, what is missing, the one thing to do. */
export default function ApplicationPage() {
  const query = useOwnApplication(usePageParameter('id'));
  const plan = usePlan(query.data?.planId ?? null);
  return (
    <AppPage back title="我的报名" note={query.data?.plan.title}>
      <Loaded query={query}>
        {(one) => (
          <Loaded query={plan}>
            {({ manifest }) => <Application one={one} manifest={manifest} reload={query.reload} />}
          </Loaded>
        )}
      </Loaded>
    </AppPage>
  );
}

interface ApplicationProps {
  readonly one: OwnApplication;
  readonly manifest: KindergartenPlan;
  readonly reload: () => void;
}

function Application({ one, manifest, reload }: ApplicationProps) {
  const steps = useApplicationSteps(one, reload);
  const photos = usePhotos(one, reload);
  const documents = manifest.classes.find(({ id }) => id === one.classId)?.documents ?? [];
  return (
    <>
      <OwnOutcome one={one} before={<Standing one={one} />} />
      <Section title="材料照片">
        <DocumentsCard one={one} documents={documents} photos={photos} />
      </Section>
      <ApplicationSummary one={one} manifest={manifest} />
      <Sending one={one} documents={documents} steps={steps} />
      <ListRow
        icon="kindergarten"
        title="派位方案"
        detail="时间、学位、为什么公平"
        onPress={() => goTo('kindergartenPlan', { id: one.planId })}
      />
      {one.plan.phase === 'frozen' ? null : <TakeBack steps={steps} />}
    </>
  );
}

function Standing({ one }: { one: OwnApplication }) {
  const tag = stateTag(one);
  const hasReceipt = one.state === 'sent' || one.state === 'accepted';
  return (
    <Card title={standingSentence(one)}>
      <StatusTag kind={tag.kind} icon={tag.icon}>
        {tag.words}
      </StatusTag>
      {one.returned === null ? null : (
        <>
          <Paragraph>退回的理由：</Paragraph>
          <Quote>{one.returned}</Quote>
        </>
      )}
      {hasReceipt ? (
        <Button
          kind={one.state === 'accepted' ? 'primary' : 'secondary'}
          icon="qr"
          onPress={() => goTo('kindergartenReceipt', { id: one.id })}
        >
          保存回执
        </Button>
      ) : null}
    </Card>
  );
}

/** The end of the page: it was read by then. */
function Sending({
  one,
  documents,
  steps,
}: {
  readonly one: OwnApplication;
  readonly documents: KindergartenPlan['classes'][number]['documents'];
  readonly steps: ReturnType<typeof useApplicationSteps>;
}) {
  const toDo = toDoOf(one);
  if (toDo === 'none') return null;
  const missing = documents.filter(({ id }) => one.missing.includes(id)).map(({ name }) => name);
  return (
    <Card>
      {missing.length === 0 ? null : <Paragraph>{`还缺材料照片：${missing.join('、')}。`}</Paragraph>}
      <ErrorText text={steps.sending.problem} />
      <Button disabled={toDo === 'add-documents'} loading={steps.sending.busy} onPress={steps.send}>
        {one.state === 'returned' ? '再次提交' : '提交报名'}
      </Button>
    </Card>
  );
}
