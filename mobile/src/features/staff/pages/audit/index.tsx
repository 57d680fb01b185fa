import { roleNames } from '@yingshang/shared/access';
import { auditKindNames, purposeNames } from '@yingshang/shared/contracts/audit';
import { isCalendarDate } from '@yingshang/shared/kernel';
import { useState } from 'react';
import {
  AppPage,
  Button,
  Chips,
  FeedbackState,
  Field,
  ListCard,
  ListRow,
  Loaded,
  Older,
  OnlyInUnit,
  Paragraph,
  Section,
  StatusTag,
  Tabs,
} from '../../../../ui';
import { auditWords } from '../../audit-words';
import { type AuditFilter, type AuditItem, type AuditList, useAuditPages } from '../../use-audit';

const LISTS = [
  { key: 'openings', label: '查看记录' },
  { key: 'entries', label: '权限变动' },
] as const;

const WORDS: Readonly<Record<AuditList, Readonly<Record<string, string>>>> = {
  openings: purposeNames,
  entries: auditKindNames,
};

/** For auditors: whose identity was opened, and what was done with power over others. */
export default function AuditPage() {
  return (
    <AppPage back wide title="审计记录" note="本单位和下级单位。看不到任何人的号码；您的查看也会留下记录。">
      <OnlyInUnit roles={['auditor']} who={roleNames.auditor}>
        {(unitId) => <Audit unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Audit({ unitId }: { unitId: string }) {
  const [filter, setFilter] = useState<AuditFilter>({ list: 'entries', word: '', day: '', actor: null });
  const [typedDay, setTypedDay] = useState('');
  const narrow = (part: Partial<AuditFilter>) => setFilter((before) => ({ ...before, ...part }));
  const changeDay = (day: string) => {
    setTypedDay(day);
    if (day === '' || isCalendarDate(day)) narrow({ day });
  };
  const badDay = typedDay.length >= 10 && !isCalendarDate(typedDay);
  const [allKinds, setAllKinds] = useState(false);
  // Folded, so that the entries are in sight without scrolling.
  const words = Object.entries(WORDS[filter.list])
    .filter(([key]) => allKinds || key === filter.word)
    .map(([key, label]) => ({ key, label }));
  return (
    <>
      <Tabs
        label="哪一种记录"
        items={LISTS}
        value={filter.list}
        onChange={(key) => narrow({ list: key === 'openings' ? 'openings' : 'entries', word: '' })}
      />
      <Section title="筛选">
        <Chips
          label="种类"
          items={[{ key: '', label: '全部' }, ...words]}
          value={filter.word}
          onChange={(word) => narrow({ word })}
          more={{ label: allKinds ? '收起' : '按种类', onPress: () => setAllKinds(!allKinds) }}
        />
        <Field
          label="哪一天"
          hint="例如 2026-11-21；不填看全部"
          value={typedDay}
          maxLength={10}
          error={badDay ? '没有这一天，请按 2026-11-21 这样填。' : undefined}
          onChange={changeDay}
        />
        {filter.actor === null ? null : (
          <Button kind="secondary" onPress={() => narrow({ actor: null })}>
            {`只看${filter.actor.name}，点此看所有人`}
          </Button>
        )}
      </Section>
      <Entries
        key={JSON.stringify(filter)}
        unitId={unitId}
        filter={filter}
        onActor={(actor) => narrow({ actor })}
      />
    </>
  );
}

interface EntriesProps {
  readonly unitId: string;
  readonly filter: AuditFilter;
  readonly onActor: (actor: AuditFilter['actor']) => void;
}

function Entries({ unitId, filter, onActor }: EntriesProps) {
  const { first, rest, busy, problem, more } = useAuditPages(unitId, filter);
  return (
    <Loaded query={first}>
      {({ items }) =>
        items.length === 0 ? (
          <FeedbackState kind="empty" title="没有这样的记录" />
        ) : (
          <>
            <Paragraph quiet>新的在前。点一条，只看这个人的。</Paragraph>
            <ListCard label="记录">
              {[...items, ...rest].map((one) => (
                <Entry key={one.item.id} one={one} onPress={() => onActor(one.item.actor)} />
              ))}
            </ListCard>
            <Older busy={busy} problem={problem} more={more} />
          </>
        )
      }
    </Loaded>
  );
}

function Entry({ one, onPress }: { one: AuditItem; onPress: () => void }) {
  const { title, detail, caption, unreadable } = auditWords(one);
  return (
    <ListRow
      title={title}
      detail={detail}
      caption={caption}
      tags={unreadable ? <StatusTag kind="warn">没有读出</StatusTag> : undefined}
      onPress={onPress}
    />
  );
}
