import { Text, View } from '@tarojs/components';
import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { useState } from 'react';
import {
  Button,
  ErrorText,
  ListCard,
  ListRow,
  Paragraph,
  SearchBox,
  Section,
  Sheet,
  spoken,
} from '../../../ui';
import { chosenIn, moved, type StageForm, stagesOf, withStage } from '../choice-edits';
import type { Applying } from '../use-apply';
import './choices-fields.scss';

/** 志愿: by stage, the wanted kindergarten first, put in order by buttons. */
export function ChoicesFields({ manifest, applying }: { manifest: KindergartenPlan; applying: Applying }) {
  const { form, problems } = applying;
  if (form.classId === null) return null;
  const stages = stagesOf(manifest, form.classId);
  return (
    <Section title="志愿" note={stagesNote(stages)}>
      {stages.map((stage) => (
        <StageField key={stage.id} stage={stage} applying={applying} />
      ))}
      <ErrorText text={problems.choices} />
    </Section>
  );
}

const stagesNote = (stages: readonly StageForm[]): string =>
  stages.length > 1
    ? '您的类别可以参加几个阶段，按先后派位：前一个阶段派上了，后面的就不再参加。'
    : '按最想去的顺序选。';

function StageField({ stage, applying }: { stage: StageForm; applying: Applying }) {
  const [open, setOpen] = useState(false);
  const at = chosenIn(applying.form.choices, stage.id);
  const put = (next: readonly string[]) =>
    applying.setChoices(withStage(applying.form.choices, stage.id, next));
  const rest = stage.offered.filter(({ id }) => !at.includes(id));
  const isFull = at.length >= stage.most;
  return (
    <View className="choices">
      <Text className="choices__stage">{stage.name}</Text>
      <Paragraph quiet>{`最多选${stage.most}所，已选${at.length}所。`}</Paragraph>
      {at.map((id, index) => (
        <Chosen
          key={id}
          name={stage.offered.find((one) => one.id === id)?.name ?? id}
          place={index}
          last={index === at.length - 1}
          onMove={(by) => put(moved(at, index, by))}
          onRemove={() => put(at.filter((one) => one !== id))}
        />
      ))}
      {isFull || rest.length === 0 ? null : (
        <Button
          kind="secondary"
          spokenName={`${at.length === 0 ? '选幼儿园' : '再选一所'}，${stage.name}`}
          onPress={() => setOpen(true)}
        >
          {at.length === 0 ? '选幼儿园' : '再选一所'}
        </Button>
      )}
      {open ? (
        <Sheet title={`选幼儿园：${stage.name}`} onClose={() => setOpen(false)}>
          <Offered
            rest={rest}
            onChoose={(id) => {
              setOpen(false);
              put([...at, id]);
            }}
          />
        </Sheet>
      ) : null}
    </View>
  );
}

interface ChosenProps {
  readonly name: string;
  readonly place: number;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Chosen({ name, place, last, onMove, onRemove }: ChosenProps) {
  return (
    <View className="choices__one" {...spoken({ role: 'group', label: `第${place + 1}志愿，${name}` })}>
      <Text className="choices__name">{`第${place + 1}志愿　${name}`}</Text>
      <View className="choices__buttons">
        {place === 0 ? null : (
          <Button kind="text" inline spokenName={`上移${name}`} onPress={() => onMove(-1)}>
            上移
          </Button>
        )}
        {last ? null : (
          <Button kind="text" inline spokenName={`下移${name}`} onPress={() => onMove(1)}>
            下移
          </Button>
        )}
        <Button kind="text" inline spokenName={`去掉${name}`} onPress={onRemove}>
          去掉
        </Button>
      </View>
    </View>
  );
}

/** More are searched for, instead of read through. */
const FEW = 12;

function Offered({ rest, onChoose }: { rest: StageForm['offered']; onChoose: (id: string) => void }) {
  const [words, setWords] = useState('');
  const found = rest.filter(({ name, address }) => `${name}${address}`.includes(words.trim()));
  const shown = found.slice(0, words.trim() === '' ? FEW : found.length);
  return (
    <>
      {rest.length > FEW ? (
        <SearchBox label="找幼儿园，输入名称或路名" value={words} onChange={setWords} />
      ) : null}
      <ListCard label="可以选的幼儿园">
        {shown.map(({ id, name, address, seats }) => (
          <ListRow
            key={id}
            title={name}
            detail={seats === 0 ? '这个阶段暂时没有学位，前面有空出的会转来' : `${seats}个学位`}
            caption={address}
            onPress={() => onChoose(id)}
          />
        ))}
      </ListCard>
      {shown.length < found.length ? (
        <Paragraph quiet>{`先列出${shown.length}所，其余的请用名称或路名找。`}</Paragraph>
      ) : null}
      {found.length === 0 ? <Paragraph>没有找到这所幼儿园，请换个词再找。</Paragraph> : null}
    </>
  );
}
