import { Card, ChoiceList, Paragraph } from '../../../ui';
import { ALONE, matterChoices, sameTitle } from '../filing-words';
import type { FilingForm } from '../use-filing';

/** Others told of it: one may follow theirs instead. Never done by itself. */
export function SameMatters({ form: { draft, put, suggesting } }: { form: FilingForm }) {
  const same = suggesting.suggestion?.same ?? [];
  const all = draft.joins === null ? same : [draft.joins, ...same];
  if (all.length === 0 || draft.class === 'officer') return null;
  const choose = (value: string) => put({ joins: all.find(({ joinId }) => joinId === value) ?? null });
  return (
    <Card title={sameTitle(all)}>
      <Paragraph quiet>是同一件事的话，可以跟着一起看进展，不用重新等。看不到别人是谁、写了什么。</Paragraph>
      <ChoiceList
        label="单独投诉，还是跟着一起看"
        choices={matterChoices(same, draft.joins)}
        value={draft.joins?.joinId ?? ALONE}
        onChange={choose}
      />
    </Card>
  );
}
