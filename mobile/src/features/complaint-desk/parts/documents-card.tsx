import {
  type CaseDocument,
  openSupervisedDocument,
  openUnitDocument,
} from '@yingshang/shared/contracts/complaints';
import { call } from '../../../platform/request';
import { useFetchedFile } from '../../../platform/use-fetched-file';
import { Button, Card, ErrorText, Paragraph } from '../../../ui';
import { documentLine, isGiven } from '../desk-words';
import type { CasePlace } from '../use-complaint-desk';

interface DocumentsCardProps {
  readonly documents: readonly CaseDocument[];
  readonly place: CasePlace;
  readonly reader: 'office' | 'supervisor';
}

/** Files that came with a complaint: saved one by one, each look on record; none without any. */
export function DocumentsCard({ documents, place, reader }: DocumentsCardProps) {
  if (documents.length === 0) return null;
  return (
    <Card title="附件">
      <Paragraph quiet>投诉人提交的原件，内容没有遮盖。请不要外传；每次打开都有记录。</Paragraph>
      {documents.map((one) => (
        <OneDocument key={one.place} document={one} place={place} reader={reader} />
      ))}
    </Card>
  );
}

function OneDocument({
  document,
  place: { id, caseId },
  reader,
}: Omit<DocumentsCardProps, 'documents'> & { readonly document: CaseDocument }) {
  const request = { params: { id, caseId, place: String(document.place) }, body: {} };
  const { busy, problem, open } = useFetchedFile(() =>
    reader === 'office' ? call(openUnitDocument, request) : call(openSupervisedDocument, request),
  );
  return (
    <>
      <Paragraph>{documentLine(document, reader)}</Paragraph>
      {isGiven(document, reader) ? (
        <Button
          kind="secondary"
          icon="download"
          loading={busy}
          spokenName={`打开附件${document.place + 1}`}
          onPress={() => void open()}
        >
          打开
        </Button>
      ) : null}
      <ErrorText text={problem} />
    </>
  );
}
