import { useState } from 'react';
import { useAsking } from '../../../platform/use-asking';
import { Button, Card, ChoiceList, ErrorText, Paragraph } from '../../../ui';
import { PLATFORM, unitChoices } from '../filing-words';
import { ofOfficer } from '../use-filed-against';
import type { FilingForm } from '../use-filing';
import type { Suggesting } from '../use-suggestion';
import { FindAgainst } from './find-against';

/** Whose it is: suggested with reasons, searched for, or left to the platform. The person chooses. */
export function Against({ form }: { form: FilingForm }) {
  return form.draft.class === 'officer' ? <AgainstOfficer form={form} /> : <AgainstUnit form={form} />;
}

function AgainstUnit({ form: { draft, put, suggesting } }: { form: FilingForm }) {
  const [searches, setSearches] = useState(false);
  const units = suggesting.suggestion?.units ?? [];
  const choices = unitChoices(units, draft.unit);
  const choose = (value: string) => {
    const found = units.find(({ unit }) => unit.id === value)?.unit ?? draft.unit;
    put(value === PLATFORM ? { unit: null, leavesUnit: true } : { unit: found, leavesUnit: false });
  };
  const take = (unit: { id: string; name: string }) => {
    put({ unit, leavesUnit: false });
    setSearches(false);
  };
  return (
    <Card title="请哪个单位办">
      <Paragraph quiet>{suggestingWords(suggesting)}</Paragraph>
      <ChoiceList
        label="请哪个单位办"
        choices={choices}
        value={draft.unit?.id ?? (draft.leavesUnit ? PLATFORM : undefined)}
        onChange={choose}
      />
      {searches ? (
        <FindAgainst label="找单位" onUnit={take} />
      ) : (
        <Button kind="text" icon="search" onPress={() => setSearches(true)}>
          自己找单位
        </Button>
      )}
    </Card>
  );
}

function suggestingWords({ state, suggestion }: Suggesting): string {
  if (state === 'nothing-asked') return '上面写几句话，这里就会建议最可能的单位。';
  if (state === 'offline') return '网络没有连上，暂时给不出建议。可以先写着，联网后再选。';
  if (state === 'refused') return '暂时给不出建议，请自己找单位，或交给平台确定。';
  if (suggestion === undefined) return '正在找最可能的单位…';
  return suggestion.units.length === 0
    ? '没有找到明显对应的单位，请自己找，或交给平台确定。'
    : '按您写的内容建议，请您来选。';
}

function AgainstOfficer({ form: { draft, put } }: { form: FilingForm }) {
  const [searches, setSearches] = useState(false);
  const { problem, ask } = useAsking();
  const take = async (id: string) => {
    const found = await ask(() => ofOfficer(id));
    if (found.ok) put(found.value);
    setSearches(!found.ok);
  };
  return (
    <Card title="投诉哪位工作人员">
      {draft.officer === null ? (
        <Paragraph quiet>不知道姓名的，可以把上面改选“单位”。</Paragraph>
      ) : (
        <Paragraph>{`${draft.officer.name}，${draft.unit?.name ?? ''}`}</Paragraph>
      )}
      {draft.officer === null || searches ? (
        <FindAgainst label="找人" onOfficer={(id) => void take(id)} />
      ) : (
        <Button kind="text" icon="search" onPress={() => setSearches(true)}>
          换一个人
        </Button>
      )}
      <ErrorText text={problem} />
    </Card>
  );
}
