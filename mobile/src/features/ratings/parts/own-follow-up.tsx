import {
  dueWords,
  followUpStateNames,
  getOwnFollowUp,
  groundWords,
  type OwnFollowUp,
  stepWords,
  wordOnFollowUp,
} from '@yingshang/shared/contracts/follow-ups';
import { longDate } from '../../../platform/dates';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ErrorText, Loaded, Paragraph, Section, Timeline } from '../../../ui';

/** What became of one's own bad rating, and one's word on it. */
export function OwnFollowUpPart({ ticket, personId }: { ticket: string; personId: string }) {
  const query = useQuery(`my-follow-up:${personId}:${ticket}`, () =>
    call(getOwnFollowUp, { params: { ticket } }),
  );
  return (
    <Section title="差评整改">
      <Loaded query={query}>
        {(one) => (
          <>
            <Standing one={one} ticket={ticket} onSaid={query.reload} />
            <Section title="办理经过">
              <Timeline
                label="办理经过"
                items={one.steps.map((step, index) => ({
                  key: String(index),
                  title: stepWords(step, true),
                  when: step.on === null ? undefined : longDate(step.on),
                  text: step.text ?? undefined,
                }))}
              />
            </Section>
          </>
        )}
      </Loaded>
    </Section>
  );
}

function Standing({ one, ticket, onSaid }: { one: OwnFollowUp; ticket: string; onSaid: () => void }) {
  const { busy, problem, ask } = useAsking();
  const say = async (solved: boolean) => {
    await ask(() => call(wordOnFollowUp, { params: { ticket }, body: { solved } }));
    // Also when it was refused: somebody else may have been first.
    onSaid();
  };
  const due = dueWords(one);
  const mayDeny = one.may.includes('deny');
  const unitSaid = one.steps.findLast(({ by, text }) => by === 'unit' && text !== null)?.text;
  return (
    <Card title={mayDeny ? '单位说改好了，请您来定' : followUpStateNames[one.state]}>
      {one.ground === null ? null : <Paragraph>{groundWords(one.ground)}</Paragraph>}
      {due === '' ? null : <Paragraph>{`单位整改：${due}`}</Paragraph>}
      {unitSaid ? <Paragraph>{`单位：${unitSaid}`}</Paragraph> : null}
      {one.may.includes('confirm') ? (
        <Button loading={busy} onPress={() => void say(true)}>
          已解决
        </Button>
      ) : null}
      {mayDeny ? (
        <Button kind="secondary" loading={busy} onPress={() => void say(false)}>
          还没解决
        </Button>
      ) : null}
      <ErrorText text={problem} />
    </Card>
  );
}
