import { ChoiceList, ChoiceSet, Paragraph } from '../../../ui';
import type { ClassForm, PlanForm, StageForm } from '../plan-form/plan-form';

type Entry = ClassForm['entries'][number];

interface ClassEntriesProps {
  own: ClassForm;
  form: PlanForm;
  onChange: (entries: Entry[]) => void;
}

/** By stage: whether the class takes part, in which tier, and at which kindergartens. */
export function ClassEntries({ own, form, onChange }: ClassEntriesProps) {
  return (
    <>
      {form.stages.map((stage, at) => {
        const entries = own.entries.filter((one) => one.stage === stage.id);
        // What was written elsewhere may name several entries of a stage; here one is edited at a time.
        if (entries.length > 1)
          return (
            <Paragraph
              key={stage.id}
              quiet
            >{`${stage.name}：按幼儿园分了${entries.length}条，这里不改。`}</Paragraph>
          );
        return (
          <StageEntry
            key={stage.id}
            stage={stage}
            at={at}
            entry={entries[0] ?? null}
            form={form}
            onChange={(entry) => onChange(entriesWith(own.entries, stage.id, entry))}
          />
        );
      })}
    </>
  );
}

/** In its place: the order of the others stays as it was published. */
function entriesWith(entries: readonly Entry[], stage: string, entry: Entry | null): Entry[] {
  const place = entries.findIndex((one) => one.stage === stage);
  if (place < 0) return entry === null ? [...entries] : [...entries, entry];
  return [...entries.slice(0, place), ...(entry === null ? [] : [entry]), ...entries.slice(place + 1)];
}

interface StageEntryProps {
  stage: StageForm;
  at: number;
  entry: Entry | null;
  form: PlanForm;
  onChange: (entry: Entry | null) => void;
}

const NOT = 'not';

function StageEntry({ stage, at, entry, form, onChange }: StageEntryProps) {
  const name = stage.name || `第${at + 1}个阶段`;
  const tiers = stage.tiers.map(({ id, name: tier }) => ({
    value: id,
    label: `参加，顺位是${tier || '（没有名称）'}`,
  }));
  return (
    <>
      <Paragraph>{name}</Paragraph>
      <ChoiceList
        label={`${name}怎么参加`}
        choices={[...tiers, { value: NOT, label: '不参加' }]}
        value={entry?.tier ?? NOT}
        onChange={(tier) => onChange(tier === NOT ? null : { stage: stage.id, tier, at: entry?.at ?? null })}
      />
      {entry === null ? null : <Places entry={entry} name={name} form={form} onChange={onChange} />}
    </>
  );
}

interface PlacesProps {
  entry: Entry;
  name: string;
  form: PlanForm;
  onChange: (entry: Entry) => void;
}

function Places({ entry, name, form, onChange }: PlacesProps) {
  return (
    <>
      <ChoiceList
        label={`${name}可以选哪些幼儿园`}
        choices={[
          { value: 'all', label: '全部幼儿园' },
          { value: 'some', label: '只有几所', hint: '例如小区配套的那一所' },
        ]}
        value={entry.at === null ? 'all' : 'some'}
        onChange={(which) => onChange({ ...entry, at: which === 'all' ? null : (entry.at ?? []) })}
      />
      {entry.at === null ? null : (
        <ChoiceSet
          label={`${name}的幼儿园`}
          choices={form.kindergartens.map(({ id, name: place }) => ({ value: id, label: place || id }))}
          values={entry.at}
          onChange={(at) => onChange({ ...entry, at: [...at] })}
        />
      )}
    </>
  );
}
