import type { UnitMonth } from '@yingshang/shared/contracts/unit-scores';
import { goTo } from '../../../../platform/navigate';
import { ListCard, ListRow, Paragraph, Section } from '../../../../ui';
import { stateWords, versionRows } from '../place-words';

/** What was frozen and what was corrected, each to be checked on the public ledger. */
export function Versions({ month }: { month: UnitMonth }) {
  const rows = versionRows(month.versions);
  return (
    <Section title="定下与更正">
      <Paragraph quiet>{stateWords(month)}</Paragraph>
      {rows.length === 0 ? null : (
        <ListCard label="各版得分">
          {rows.map(({ key, title, detail, when, subject }) => (
            <ListRow
              key={key}
              title={title}
              detail={detail}
              caption={`${when} · 公开账本编号${subject.slice(0, 8)}`}
              onPress={() => goTo('ledgerEntry', { subject })}
            />
          ))}
        </ListCard>
      )}
    </Section>
  );
}
