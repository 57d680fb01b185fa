import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { canScan, scanCode } from '../../../../platform/scan';
import { AppPage, ErrorText, ListRow, SearchBox, Section } from '../../../../ui';
import { FoundPlaces } from '../../../../ui/found-places';
import { OpenVisits } from '../../parts/open-visits';
import { countsAs } from '../../rating-words';
import { useScoringRules } from '../../use-scoring-rules';

/** 我要评价: what can still be rated, a code to scan, a unit to find. */
export default function RatingsHomePage() {
  const [typed, setTyped] = useState('');
  return (
    <AppPage back title="我要评价" note="不用登录就能评；单位看不到您是谁。">
      <OpenVisits />
      <ScanRow />
      <Section
        title="找单位或人来评"
        note={`没有到场凭证的评价照样有人答复，${countsAs(useScoringRules()?.weights.unproven)}。`}
      >
        <SearchBox label="找要评价的单位或人" value={typed} onChange={setTyped} />
        {typed.trim() === '' ? null : (
          <FoundPlaces
            typed={typed}
            label="找到的单位和人"
            verb="评价"
            nothing={{ title: '没有找到这个单位或人', detail: '换个简称试试，或从“服务名片”里找。' }}
            onUnit={({ id }) => goTo('rate', { unit: id })}
            onOfficer={(officer) => goTo('rate', { officer })}
          />
        )}
      </Section>
      <ListRow icon="ratings" title="我的评价" detail="答复、凭证、补充" onPress={() => goTo('myRatings')} />
    </AppPage>
  );
}

function ScanRow() {
  const [problem, setProblem] = useState('');
  if (!canScan) return null;
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned.ok) goTo('scan', scanned.value);
    setProblem(scanned.ok ? '' : `${scanned.refusal.message}${scanned.refusal.advice}`);
  };
  return (
    <>
      <ListRow
        icon="qr"
        title="扫窗口的评价码"
        detail="在窗口办过事，扫码评价完整计分"
        onPress={() => void scan()}
      />
      <ErrorText text={problem} />
    </>
  );
}
