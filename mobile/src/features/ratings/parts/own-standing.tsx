import type { OwnStanding } from '@yingshang/shared/contracts/rating-reviews';
import { longDate } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { Card, ListCard, ListRow, Loaded, Paragraph, Section, StatusTag } from '../../../ui';
import { changeTitle, objectionTag, objectionWords, standingTold } from '../standing-words';
import { useOwnStanding } from '../use-own-standing';
import { ObjectionForm } from './objection-form';

/** Whether one's own rating counts, why, since when, and what can be done about it. */
export function OwnStandingPart({ ticket, counts }: { ticket: string; counts: boolean }) {
  const query = useOwnStanding(ticket);
  // Of one that counts there is usually nothing to tell: no face for looking it up.
  if (counts && (query.data === undefined || query.data.changes.length === 0)) return null;
  return (
    <Section title="计分情况">
      <Loaded query={query}>
        {(own) => (
          <>
            <Told own={own} />
            <Changes ticket={ticket} changes={own.changes} />
            <Objection ticket={ticket} own={own} />
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Told({ own }: { own: OwnStanding }) {
  const told = standingTold(own);
  if (told === null) return null;
  return (
    <Card title={told.title}>
      {told.words.map((words) => (
        <Paragraph key={words}>{words}</Paragraph>
      ))}
    </Card>
  );
}

/** Each change with its day; behind each the entry that everybody can read. */
function Changes({ ticket, changes }: { ticket: string; changes: OwnStanding['changes'] }) {
  return (
    <ListCard label="经过">
      {changes.map((change) => (
        <ListRow
          key={change.event}
          title={changeTitle(change)}
          detail="看公开账本上的记录"
          caption={longDate(change.day)}
          onPress={() => goTo('ledgerEntry', { subject: change.event, ticket })}
        />
      ))}
    </ListCard>
  );
}

function Objection({ ticket, own }: { ticket: string; own: OwnStanding }) {
  const { objection, mayObject } = own;
  if (objection === null) return mayObject ? <ObjectionForm ticket={ticket} /> : null;
  const { kind, icon, words } = objectionTag(objection.state);
  return (
    <Card title="您的异议">
      <StatusTag kind={kind} icon={icon}>
        {words}
      </StatusTag>
      <Paragraph>{objectionWords(objection)}</Paragraph>
    </Card>
  );
}
