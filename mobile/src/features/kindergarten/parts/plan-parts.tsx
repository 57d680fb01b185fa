import type { KindergartenPlan } from '@yingshang/shared/kindergarten';
import { useState } from 'react';
import { dayOf } from '../../../platform/dates';
import { goTo } from '../../../platform/navigate';
import { Button, Card, ListCard, ListRow, Paragraph, SearchBox, Section, Timeline } from '../../../ui';
import { CopyButton } from '../../../ui/copy-button';
import { FactList } from '../../../ui/fact-list';
import {
  bornWords,
  fairWords,
  fallbackWords,
  planDates,
  type ShownPlan,
  seatRows,
  totalSeats,
  twinWords,
  valueWords,
  versionTitle,
} from '../plan-words';

/** More are searched for, instead of read through. */
const FEW = 12;

export function PlanDates({ plan: { manifest, now } }: { plan: ShownPlan }) {
  return (
    <Section title="时间安排">
      <Card>
        <Timeline label="时间安排" items={planDates(manifest, now)} />
      </Card>
    </Section>
  );
}

export function Kindergartens({ manifest }: { manifest: KindergartenPlan }) {
  const [words, setWords] = useState('');
  const rows = seatRows(manifest);
  const found = rows.filter(({ name, address }) => `${name}${address}`.includes(words.trim()));
  const shown = words.trim() === '' ? found.slice(0, FEW) : found;
  return (
    <Section title="幼儿园和学位" note={`${rows.length}所幼儿园，共${totalSeats(manifest)}个学位。`}>
      {rows.length > FEW ? (
        <SearchBox label="找幼儿园，输入名称或路名" value={words} onChange={setWords} />
      ) : null}
      {shown.length === 0 ? (
        <Paragraph>没有找到这所幼儿园，请换个词再找。</Paragraph>
      ) : (
        <ListCard label="幼儿园和学位">
          {shown.map(({ id, name, seats, address, phone }) => (
            <ListRow
              key={id}
              title={name}
              detail={seats}
              caption={[address, phone].filter((part) => part !== '').join('，')}
            />
          ))}
        </ListCard>
      )}
      {shown.length < found.length ? (
        <Paragraph quiet>{`先列出${shown.length}所，其余的请用名称或路名找。`}</Paragraph>
      ) : null}
    </Section>
  );
}

export function WhoMayApply({ manifest }: { manifest: KindergartenPlan }) {
  return (
    <Section title="谁能报">
      <Card title="孩子的出生日期">
        <Paragraph>{`${bornWords(manifest)}。`}</Paragraph>
      </Card>
      {manifest.classes.map(({ id, name, who, documents }) => (
        <Card key={id} title={name}>
          <Paragraph>{who}</Paragraph>
          <Paragraph quiet>
            {documents.length === 0
              ? '不用拍材料。'
              : `要拍的材料：${documents.map((document) => document.name).join('、')}。`}
          </Paragraph>
        </Card>
      ))}
      <Card title="双胞胎">
        <Paragraph>{twinWords[manifest.twins]}</Paragraph>
      </Card>
    </Section>
  );
}

export function HowItIsFair({ plan }: { plan: ShownPlan }) {
  const [open, setOpen] = useState(false);
  return (
    <Card title="为什么公平">
      {fairWords(plan.manifest).map((sentence, index) => (
        <Paragraph key={sentence}>{`${index + 1}. ${sentence}`}</Paragraph>
      ))}
      {open ? null : (
        <Button kind="secondary" onPress={() => setOpen(true)}>
          我要验算
        </Button>
      )}
      {open ? <Hashes plan={plan} /> : null}
    </Card>
  );
}

/** What an expert asks for. */
function Hashes({ plan: { manifest, manifestHash } }: { plan: ShownPlan }) {
  return (
    <>
      <FactList
        facts={[
          { name: '方案的校验码（SHA-256）', text: manifestHash },
          { name: '公开数字', text: valueWords(manifest.beacon) },
          { name: '公开数字失效时', text: fallbackWords(manifest.beacon) },
        ]}
      />
      <Paragraph quiet>
        方案改一个字，校验码就完全不同。它在报名开始前写进公开账本，派位种子由它、名册、骰子和公开数字一起算出。
      </Paragraph>
      <CopyButton text={manifestHash} copied="已复制。">
        复制校验码
      </CopyButton>
    </>
  );
}

export function Versions({ plan: { manifest, versions } }: { plan: ShownPlan }) {
  return (
    <Section title="方案的各版" note="改了什么、为什么改，都公开；旧版不删。">
      <ListCard label="方案的各版">
        {versions.map(({ version, reason, publishedAt, subject }) => (
          <ListRow
            key={version}
            title={versionTitle(version, manifest.version)}
            detail={reason}
            caption={`${dayOf(publishedAt)}公布，看公开账本`}
            onPress={() => goTo('ledgerEntry', { subject })}
          />
        ))}
      </ListCard>
    </Section>
  );
}
