import { View } from '@tarojs/components';
import { Button, Chips, ErrorText, ListCard, ListRow, Paragraph, StatusTag, spoken } from '../../../ui';
import { groupKinds, groupWords, isGroupKind, leafWords } from '../leaf-words';
import { type FormBroken, type FormGroup, type FormLeaf, type FormNode, isGroup } from '../rule-form';
import type { FormEditing } from '../use-form-editing';
import type { RuleBuilder } from '../use-rule-builder';
import './rule-group.scss';

/** Past this a rule is better cut into two policies; deeper ones that exist can still be changed. */
const DEEPEST_OFFERED = 4;

interface PartProps {
  builder: RuleBuilder;
  editing: FormEditing;
  depth: number;
}

/** A group with how its conditions count together, the conditions, and groups within it. */
export function RuleGroup({ group, ...rest }: PartProps & { group: FormGroup }) {
  const { builder, depth, editing } = rest;
  const place = depth === 0 ? '全部条件' : `第${depth + 1}层`;
  return (
    <View
      className={depth === 0 ? 'rule-group' : 'rule-group rule-group--inner'}
      {...spoken({ role: 'group', label: `${place}，${groupWords(group.kind)}` })}
    >
      <Chips
        label={`${place}怎么算`}
        items={groupKinds}
        value={group.kind}
        onChange={(key) => {
          if (isGroupKind(key)) editing.setKind(group.id, key);
        }}
      />
      <ErrorText text={builder.troubles.get(group.id)} />
      <Warning text={builder.warnings.get(group.id)} />
      {group.children.map((child) => (
        <RulePart key={child.id} part={child} {...rest} />
      ))}
      <GroupActions group={group} place={place} {...rest} />
    </View>
  );
}

function RulePart({ part, ...rest }: PartProps & { part: FormNode }) {
  if (isGroup(part)) return <RuleGroup group={part} {...rest} depth={rest.depth + 1} />;
  return part.kind === 'leaf' ? <Condition leaf={part} {...rest} /> : <Unreadable part={part} {...rest} />;
}

function Condition({ leaf, builder, editing }: PartProps & { leaf: FormLeaf }) {
  const { names, today, troubles } = builder;
  const trouble = troubles.get(leaf.id);
  return (
    <View className="rule-part">
      <ListCard>
        <ListRow
          title={leafWords(leaf, names, today)}
          caption={leaf.clause === '' ? undefined : `依据：${leaf.clause}`}
          onPress={() => editing.edit(leaf.id)}
        />
      </ListCard>
      <ErrorText text={trouble} />
      <Warning text={builder.warnings.get(leaf.id)} />
    </View>
  );
}

/** Runs as it is, and is hardly meant so. */
function Warning({ text }: { text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <>
      <StatusTag kind="warn" icon="question">
        请看一下
      </StatusTag>
      <Paragraph>{text}</Paragraph>
    </>
  );
}

/** A part of a stored rule that this form cannot read: it is never guessed at, and can be taken out. */
function Unreadable({ part, builder, editing }: PartProps & { part: FormBroken }) {
  const remark = builder.detail.remarks[0]?.message;
  return (
    <View className="rule-part">
      <ListCard>
        <ListRow title="认不出的条件" detail={remark} />
      </ListCard>
      <ErrorText text={builder.troubles.get(part.id)} />
      <Button kind="danger" spokenName="删除这个认不出的条件" onPress={() => editing.remove(part.id)}>
        删除
      </Button>
    </View>
  );
}

function GroupActions({ group, place, editing, depth }: PartProps & { group: FormGroup; place: string }) {
  const within = depth === 0 ? '' : `到${place}的组`;
  return (
    <View className="rule-group__actions">
      <Button
        kind="secondary"
        inline
        spokenName={`加条件${within}`}
        onPress={() => editing.pickFor(group.id)}
      >
        加条件
      </Button>
      {depth < DEEPEST_OFFERED ? (
        <Button kind="text" inline spokenName={`加一组${within}`} onPress={() => editing.addGroup(group.id)}>
          加一组
        </Button>
      ) : null}
      {depth > 0 ? (
        <Button
          kind="text"
          inline
          spokenName={`删除这一组：${place}，${groupWords(group.kind)}`}
          onPress={() => editing.remove(group.id)}
        >
          删除这一组
        </Button>
      ) : null}
    </View>
  );
}
