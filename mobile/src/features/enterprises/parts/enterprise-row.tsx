import type { Enterprise } from '@yingshang/shared/contracts/enterprises';
import { goTo } from '../../../platform/navigate';
import { Button, ListCard, ListRow, StatusTag } from '../../../ui';
import { nextStep, verificationWords } from '../control-words';
import { VerificationTag } from './verification-tag';

interface EnterpriseRowProps {
  enterprise: Enterprise;
  /** Benefits are looked at for this one. */
  chosen: boolean;
  onLeave: () => void;
}

export function EnterpriseRow({ enterprise, chosen, onLeave }: EnterpriseRowProps) {
  const place = `${enterprise.regionName} · ${enterprise.industryName}`;
  const tags = [chosen ? '当前企业' : '', verificationWords(enterprise)].filter(Boolean).join('，');
  const { label, route } = nextStep(enterprise);
  return (
    <>
      <ListCard label={enterprise.name}>
        <ListRow
          title={enterprise.name}
          detail={enterprise.creditCode}
          caption={place}
          spokenName={`${tags}，${enterprise.name}，${enterprise.creditCode}，${place}`}
          tags={
            <>
              {chosen ? <StatusTag kind="brand">当前企业</StatusTag> : null}
              <VerificationTag enterprise={enterprise} />
            </>
          }
          onPress={() => goTo('profile', { id: enterprise.id })}
        />
        <ListRow
          title={label}
          spokenName={`${label}：${enterprise.name}`}
          onPress={() => goTo(route, { id: enterprise.id })}
        />
      </ListCard>
      <Button kind="text" onPress={onLeave} spokenName={`移除：${enterprise.name}`}>
        移除
      </Button>
    </>
  );
}
