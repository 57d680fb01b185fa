import type { DocumentOnDesk } from '@yingshang/shared/contracts/statements';
import { longDate } from '../../../../platform/dates';
import { sizeWords } from '../../../../platform/picked-document';
import { AppPage, Button, Card, ErrorText, Loaded, Paragraph, TwoColumns } from '../../../../ui';
import { documentsOf, whyWords } from '../../desk-view';
import { AllDone } from '../../parts/all-done';
import { Deciding } from '../../parts/decide-text';
import { OnlyReviewers } from '../../parts/only-reviewers';
import { Told } from '../../parts/told';
import { useQueue } from '../../use-queue';
import { useDocument, useDocumentDeciding, useStatementDesk } from '../../use-statement-desk';

/** One file after the other: let through to the unit, or held back. */
export default function StatementDocumentPage() {
  return (
    <AppPage back wide title="核对附件">
      <OnlyReviewers>
        <Documents />
      </OnlyReviewers>
    </AppPage>
  );
}

function Documents() {
  const query = useStatementDesk();
  const { id, told, goOn } = useQueue();
  return (
    <>
      <Told>{told}</Told>
      <Loaded query={query}>
        {(desk) => {
          const document = desk.documents.find((one) => one.id === id);
          if (document === undefined)
            return <AllDone title={id === null ? '都核对完了' : '这份附件已经不用核对'} />;
          const onDone = (words: string) => {
            goOn(documentsOf(desk, document.state), words);
            query.reload();
          };
          return <OneDocument key={document.id} document={document} onDone={onDone} />;
        }}
      </Loaded>
    </>
  );
}

interface OneDocumentProps {
  readonly document: DocumentOnDesk;
  readonly onDone: (told: string) => void;
}

function OneDocument({ document, onDone }: OneDocumentProps) {
  const { unitName, name, bytes, format, reason, day } = document;
  const { busy, problem, opened, open } = useDocument(document);
  return (
    <TwoColumns
      reading={
        <Card title={unitName}>
          <Paragraph>{name ?? '这份附件已无法再打开'}</Paragraph>
          <Paragraph quiet>{`${format.toUpperCase()}，${sizeWords(bytes)}，${longDate(day)}。`}</Paragraph>
          {reason === null ? null : <Paragraph quiet>{`${whyWords({ why: null, reason })}。`}</Paragraph>}
          <Paragraph quiet>
            请只在不联网的查看程序里打开，不要点里面的链接。文件名单位看不到。每打开一次，都会记下您在什么时候看过。
          </Paragraph>
          <Button kind="secondary" icon="download" loading={busy} onPress={open}>
            打开附件
          </Button>
          <ErrorText text={problem} />
        </Card>
      }
      doing={opened ? <Decide document={document} onDone={onDone} /> : <OpenFirst />}
    />
  );
}

function OpenFirst() {
  return (
    <Card title="怎么办">
      <Paragraph quiet>请先打开看完，再决定放行还是拦下。</Paragraph>
    </Card>
  );
}

function Decide({ document, onDone }: OneDocumentProps) {
  return (
    <Deciding
      of={document}
      advice="放行后，单位能下载整份文件，里面的姓名、电话不会遮盖。能看出投诉人是谁的，请拦下（原因选“其他”）：投诉人会看到原因，可以补充说明。"
      {...useDocumentDeciding(document, onDone)}
    />
  );
}
