import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { AppPage, Button, ErrorText, FeedbackState, Loaded } from '../../../../ui';
import { EnterpriseRow } from '../../parts/enterprise-row';
import { LeaveSheet } from '../../parts/leave-sheet';
import { OwnDelegations } from '../../parts/own-delegations';
import { SignedInOnly } from '../../parts/signed-in-only';
import { refusalWords } from '../../refusal-words';
import { useMyEnterprises } from '../../use-my-enterprises';

export default function MyEnterprisesPage() {
  return (
    <AppPage back title="我的企业" footer={<Button onPress={() => goTo('register')}>登记企业</Button>}>
      <SignedInOnly reason="登录后可以登记企业，或代别的企业办事。">
        <MyEnterprises />
      </SignedInOnly>
    </AppPage>
  );
}

function MyEnterprises() {
  const { query, chosen, choose, refusal, leave } = useMyEnterprises();
  const [leaving, setLeaving] = useState<Enterprise>();
  return (
    <>
      <ErrorText text={refusalWords(refusal)} />
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <FeedbackState
              kind="empty"
              title="还没有登记企业"
              detail="登记后，按企业画像看能享受什么，信息一变结果就更新。"
            />
          ) : (
            items.map((enterprise) => (
              <EnterpriseRow
                key={enterprise.id}
                enterprise={enterprise}
                chosen={chosen?.id === enterprise.id}
                onLeave={() => setLeaving(enterprise)}
              />
            ))
          )
        }
      </Loaded>
      {chosen ? (
        <Button kind="text" onPress={() => choose(null)}>
          改回按三个答案看政策
        </Button>
      ) : null}
      <OwnDelegations />
      {leaving ? (
        <LeaveSheet
          enterprise={leaving}
          onLeave={() => {
            leave(leaving);
            setLeaving(undefined);
          }}
          onClose={() => setLeaving(undefined)}
        />
      ) : null}
    </>
  );
}
