import { listEnterprises } from '@yingshang/shared/contracts/enterprises';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { Card, ChoiceList, ChoiceSet } from '../../../ui';
import type { RateDraft } from '../rate-draft';

interface InWhoseNameProps {
  draft: RateDraft;
  onName: (named: boolean) => void;
  onActFor: (enterpriseId: string | null) => void;
}

const OWN = 'own';

/** Only for who is signed in: to be known to the unit, and to rate for an enterprise. */
export function InWhoseName({ draft, onName, onActFor }: InWhoseNameProps) {
  const personId = useSession((state) => state.person?.id);
  const enterprises = useQuery(personId === undefined ? null : `enterprises:${personId}`, () =>
    call(listEnterprises),
  );
  if (personId === undefined) return null;
  const able = (enterprises.data?.items ?? []).filter(({ powers }) => powers.includes('rate'));
  return (
    <Card title="用谁的名义">
      {able.length === 0 ? null : (
        <ChoiceList
          label="用谁的名义"
          choices={[
            { value: OWN, label: '我自己' },
            ...able.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={draft.enterpriseId ?? OWN}
          onChange={(value) => onActFor(value === OWN ? null : value)}
        />
      )}
      <ChoiceSet
        label="是否具名"
        choices={[{ value: 'named', label: '具名：让单位知道是我', hint: '不勾选就是匿名' }]}
        values={draft.named ? ['named'] : []}
        onChange={(values) => onName(values.includes('named'))}
      />
    </Card>
  );
}
