import type { CityView } from '@yingshang/shared/contracts/city';
import { useState } from 'react';
import { useAnswers } from '../../platform/answers';
import { useBenefitCount } from '../../platform/benefit-count';
import { useCityQuery } from '../../platform/city';
import { goTo } from '../../platform/navigate';
import { usePreferences } from '../../platform/preferences';
import { canScan, scanCode } from '../../platform/scan';
import { useSession } from '../../platform/session';
import { useUnreadBadge } from '../../platform/unread';
import { AppPage, Button, Card, ErrorText, ListRow, Loaded, Paragraph, Section } from '../../ui';
import { UnfiledNotes } from '../../ui/unfiled-notes';
import { BoardTiles } from '../board-tiles';
import { openBoards } from '../boards';
import { nextStep } from './next-step';
import { DemoNotice } from './parts/demo-notice';
import { ElderHome } from './parts/elder-home';
import { FindOrSay } from './parts/find-or-say';

export default function HomePage() {
  useUnreadBadge();
  const query = useCityQuery();
  const elder = usePreferences((state) => state.size === 'elder');
  return (
    <AppPage title={query.data ? `${query.data.name}营商服务` : '营商服务'}>
      {elder ? null : <FindOrSay />}
      <UnfiledNotes />
      {elder ? null : <NextCard />}
      <Loaded query={query}>{(city) => (elder ? <ElderHome city={city} /> : <Boards city={city} />)}</Loaded>
    </AppPage>
  );
}

function Boards({ city }: { city: CityView }) {
  return (
    <>
      <Section title="服务板块">
        <BoardTiles boards={openBoards(city.boards)} />
      </Section>
      {canScan ? <ScanRow /> : null}
      <DemoNotice />
    </>
  );
}

function NextCard() {
  const answers = useAnswers((state) => state.answers);
  const enterprise = useSession((state) => state.enterprise);
  const { title, detail, action, target } = nextStep(answers, useBenefitCount(), enterprise?.name);
  return (
    <Card title={title}>
      <Paragraph>{detail}</Paragraph>
      <Button onPress={() => goTo(target)}>{action}</Button>
    </Card>
  );
}

function ScanRow() {
  const [problem, setProblem] = useState('');
  const scan = async () => {
    const scanned = await scanCode();
    if (scanned.ok) goTo('scan', scanned.value);
    setProblem(scanned.ok ? '' : `${scanned.refusal.message}${scanned.refusal.advice}`);
  };
  return (
    <>
      <ListRow icon="qr" title="扫码办事" detail="扫窗口、海报或单位的码" onPress={() => void scan()} />
      <ErrorText text={problem} />
    </>
  );
}
