import { listMyOccasions, type OccasionView } from '@yingshang/shared/contracts/occasions';
import { useState } from 'react';
import { timeLeft } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { canScan, scanCode } from '../../../../platform/scan';
import { useSession } from '../../../../platform/session';
import { AppPage, ErrorText, ListCard, ListRow, Loaded, SearchBox, Section } from '../../../../ui';
import { FoundPlaces } from '../../parts/found-places';
import { countsAs, placeDetail } from '../../rating-words';
import { useScoringRules } from '../../use-scoring-rules';

/** 我要评价: what can still be rated, a code to scan, a unit to find. */
export default function RatingsHomePage() {
  const [typed, setTyped] = useState('');
  return (
    <AppPage back title="我要评价" note="不用登录就能评；单位看不到您是谁。">
      <OpenOccasions />
      <ScanRow />
      <Section
        title="找单位或人来评"
        note={`没有到场凭证的评价照样有人答复，${countsAs(useScoringRules()?.weights.unproven)}。`}
      >
        <SearchBox label="找要评价的单位或人" value={typed} onChange={setTyped} />
        {typed.trim() === '' ? null : <FoundPlaces typed={typed} />}
      </Section>
      <ListRow icon="ratings" title="我的评价" detail="答复、凭证、补充" onPress={() => goTo('myRatings')} />
    </AppPage>
  );
}

function OpenOccasions() {
  const personId = useSession((state) => state.person?.id ?? '');
  const query = useQuery(`occasions:${personId}`, () => call(listMyOccasions));
  if ((query.data?.items.length ?? 0) === 0) return null;
  return (
    <Section title="还没评的">
      <Loaded query={query}>
        {({ items }) => (
          <ListCard label="还没评的">
            {items.map((occasion) => (
              <OccasionRow key={occasion.id} occasion={occasion} />
            ))}
          </ListCard>
        )}
      </Loaded>
    </Section>
  );
}

function OccasionRow({ occasion }: { occasion: OccasionView }) {
  const { id, secondsLeft, unit } = occasion;
  return (
    <ListRow
      icon="clock"
      title={unit.name}
      detail={placeDetail(occasion) ?? undefined}
      caption={`还可以评${timeLeft(secondsLeft)}`}
      onPress={() => goTo('rate', { occasion: id })}
    />
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
