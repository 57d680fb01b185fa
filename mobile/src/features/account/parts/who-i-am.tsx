import type { MyAccount } from '@yingshang/shared/contracts/my-data';
import { goTo } from '../../../platform/navigate';
import { DemoTag, ListCard, ListRow, Loaded, Section } from '../../../ui';
import { wayWords } from '../session-words';
import { useAccount } from '../use-account';
import { MyConsents } from './my-consents';

export function WhoIAm() {
  return (
    <Loaded query={useAccount()}>
      {(account) => (
        <>
          <Account account={account} />
          <MyConsents consents={account.consents} />
        </>
      )}
    </Loaded>
  );
}

function Account({ account: { person, maskedPhone, ways } }: { account: MyAccount }) {
  return (
    <Section title="我是谁">
      <ListCard label="我是谁">
        <ListRow
          title={person.displayName}
          detail={person.roles.map(({ unit }) => unit.name)[0]}
          tags={person.demo ? <DemoTag /> : undefined}
        />
        <ListRow title="手机号" trailing={maskedPhone ?? '没有登记'} />
        <ListRow title="登录方式" trailing={wayWords(ways)} />
        <ListRow title="实名核验" onPress={() => goTo('realName')} />
        <ListRow title="换个身份" onPress={() => goTo('signIn')} />
      </ListCard>
    </Section>
  );
}
