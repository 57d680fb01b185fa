import { type RegistryHit, searchRegistry } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSettled } from '../../../platform/use-settled';
import {
  Button,
  DemoTag,
  ErrorText,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  SearchBox,
  Sheet,
} from '../../../ui';
import { refusalWords } from '../refusal-words';
import { useRegistration } from '../use-registration';

const TYPING_PAUSE_MS = 300;

export function RegisterByName() {
  const [words, setWords] = useState('');
  const searched = useSettled(words.trim(), TYPING_PAUSE_MS);
  const enough = searched.length >= 2;
  const query = useQuery(enough ? `registry:${searched}` : null, () =>
    call(searchRegistry, { query: { name: searched } }),
  );
  const [chosen, setChosen] = useState<RegistryHit>();
  return (
    <>
      <SearchBox label="企业名称" placeholder="企业名称，如：福禄寿" value={words} onChange={setWords} />
      {enough ? (
        <Loaded query={query}>{({ items }) => <Hits items={items} onChoose={setChosen} />}</Loaded>
      ) : (
        <Paragraph quiet>至少写两个字，写字号最快。</Paragraph>
      )}
      {chosen ? <ConfirmSheet hit={chosen} onClose={() => setChosen(undefined)} /> : null}
    </>
  );
}

function Hits({ items, onChoose }: { items: readonly RegistryHit[]; onChoose: (hit: RegistryHit) => void }) {
  if (items.length === 0) {
    return <FeedbackState kind="empty" title="没有找到" detail="换个写法，或改为填写代码、扫执照。" />;
  }
  return (
    <ListCard label="找到的企业">
      {items.map((hit) => (
        <ListRow
          key={hit.reference}
          title={hit.name}
          detail={hit.codeMasked}
          caption={`${hit.regionName} · ${hit.industryName}`}
          tags={hit.demo ? <DemoTag /> : undefined}
          spokenName={hitWords(hit)}
          onPress={() => onChoose(hit)}
        />
      ))}
    </ListCard>
  );
}

function hitWords({ demo, name, codeMasked, regionName, industryName }: RegistryHit): string {
  return [demo ? '演示' : '', name, codeMasked, `${regionName} · ${industryName}`].filter(Boolean).join('，');
}

function ConfirmSheet({ hit, onClose }: { hit: RegistryHit; onClose: () => void }) {
  const { busy, refusal, register } = useRegistration();
  return (
    <Sheet title="登记这家企业？" onClose={onClose} closeLabel="不是这家">
      <Paragraph>{hit.name}</Paragraph>
      <Paragraph quiet>{`${hit.codeMasked} · ${hit.regionName} · 成立于 ${hit.establishedOn}`}</Paragraph>
      <ErrorText text={refusalWords(refusal)} />
      <Button loading={busy} onPress={() => register({ by: 'reference', reference: hit.reference })}>
        登记
      </Button>
    </Sheet>
  );
}
