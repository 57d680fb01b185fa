import type { ConsentStatement } from '@yingshang/shared/contracts/consents';
import { Paragraph, SectionTitle } from './card';

/** A text that people agree to, as it is. */
export function NoticeText({ statement }: { statement: ConsentStatement }) {
  return (
    <>
      {statement.sections.map(({ title, lines }) => (
        <Section key={title} title={title} lines={lines} />
      ))}
      <Paragraph quiet>{`版本 ${statement.version}`}</Paragraph>
    </>
  );
}

function Section({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <>
      <SectionTitle>{title}</SectionTitle>
      {lines.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
    </>
  );
}
