import type { SearchKind } from '@yingshang/shared/contracts/search';
import { useState } from 'react';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, FeedbackState, Loaded, SearchBox } from '../../../../ui';
import { kindTitle } from '../../found-sections';
import { BeforeSearch } from '../../parts/before-search';
import { Found } from '../../parts/found';
import { SayToFind } from '../../parts/say-to-find';
import { rememberSearch } from '../../recent-searches';
import { useSearch } from '../../use-search';

export default function FindPage() {
  const given = usePageParameter('q');
  const [typed, setTyped] = useState(given);
  const [kind, setKind] = useState<SearchKind>();
  const [speaks, setSpeaks] = useState(false);
  const type = (words: string) => {
    setTyped(words);
    setKind(undefined);
  };
  return (
    <AppPage back title="查找">
      <SearchBox
        label="查找单位、人、事、政策"
        value={typed}
        onChange={type}
        onSpeak={() => setSpeaks(!speaks)}
      />
      {speaks ? <SayToFind onHeard={type} /> : null}
      {typed.trim() === '' ? (
        <BeforeSearch onChoose={type} />
      ) : (
        <Results typed={typed} kind={kind} onKind={setKind} />
      )}
    </AppPage>
  );
}

interface ResultsProps {
  typed: string;
  kind: SearchKind | undefined;
  onKind: (kind: SearchKind | undefined) => void;
}

function Results({ typed, kind, onKind }: ResultsProps) {
  const { asked, query } = useSearch(typed, kind);
  const { state, refusal } = query;
  if (state === 'refused' && refusal?.code.startsWith('search.')) {
    return <FeedbackState kind="empty" title={refusal.message} detail={refusal.advice} />;
  }
  return (
    <>
      {kind ? (
        <Button kind="secondary" onPress={() => onKind(undefined)}>
          {`只看${kindTitle(kind)}，点这里看全部`}
        </Button>
      ) : null}
      <Loaded query={query}>
        {(answer) => <Found answer={answer} onMore={onKind} onOpen={() => rememberSearch(asked)} />}
      </Loaded>
    </>
  );
}
