import { type Interest, listInterests, withdrawInterest } from '@yingshang/shared/contracts/benefits';
import { useState } from 'react';
import { sinceWhen } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Button, Card, ErrorText, FeedbackState, ListRow, Loaded, Section } from '../../../ui';

/** What this device told the city it is interested in, each with a way to take it back. */
export function MyInterests() {
  const query = useQuery('interests', () => call(listInterests));
  return (
    <Section title="我登记的意向">
      <Loaded query={query}>
        {({ items }) =>
          items.length > 0 ? (
            items.map((interest) => (
              <InterestCard key={interest.id} interest={interest} onGone={query.reload} />
            ))
          ) : (
            <FeedbackState kind="empty" title="还没有登记过" detail="遇到“免申即享”的政策，可以登记意向。" />
          )
        }
      </Loaded>
    </Section>
  );
}

function InterestCard({ interest, onGone }: { interest: Interest; onGone: () => void }) {
  const { policyId, title, recordedAt } = interest;
  const [problem, setProblem] = useState('');
  const [busy, setBusy] = useState(false);
  const withdraw = async () => {
    setBusy(true);
    const answer = await call(withdrawInterest, { params: { policyId } });
    setBusy(false);
    setProblem(answer.ok ? '' : `${answer.refusal.message}${answer.refusal.advice}`);
    if (answer.ok) onGone();
  };
  return (
    <Card flush>
      <ListRow
        title={title}
        caption={`${sinceWhen(recordedAt)}登记`}
        onPress={() => goTo('policy', { id: policyId })}
      />
      <ErrorText text={problem} />
      <Button kind="text" loading={busy} spokenName={`撤回意向：${title}`} onPress={() => void withdraw()}>
        撤回意向
      </Button>
    </Card>
  );
}
