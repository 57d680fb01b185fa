import { consentNames } from '@yingshang/shared/contracts/consents';
import type { MyAccount } from '@yingshang/shared/contracts/my-data';
import { dayOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { ListCard, ListRow, Section } from '../../../ui';

type Consent = MyAccount['consents'][number];

/** What the person agreed to, and where each is taken back. */
export function MyConsents({ consents }: { consents: MyAccount['consents'] }) {
  if (consents.length === 0) return null;
  return (
    <Section title="我同意过的" note="每一项都可以撤回；撤回前已经办的事不受影响。">
      <ListCard label="我同意过的">
        {consents.map((consent) => (
          <ConsentRow key={`${consent.purpose}${consent.givenAt}`} consent={consent} />
        ))}
        <ListRow title="隐私说明" onPress={() => goTo('privacy')} />
      </ListCard>
    </Section>
  );
}

/** The account stands on its consent: who takes that back deletes the account. */
function ConsentRow({ consent: { purpose, givenAt, withdrawnAt } }: { consent: Consent }) {
  const title = consentNames[purpose];
  if (withdrawnAt !== null) return <ListRow title={title} detail={`${dayOf(withdrawnAt)}已撤回`} />;
  const way = purpose === 'account' ? '撤回即注销账号' : '撤回即删除姓名和证件号';
  return (
    <ListRow
      title={title}
      detail={`${dayOf(givenAt)}同意 · ${way}`}
      trailing="去撤回"
      onPress={() => goTo(purpose === 'account' ? 'eraseAccount' : 'realName')}
    />
  );
}
