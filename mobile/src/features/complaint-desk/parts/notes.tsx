import { type DeskComplaintCase, LONGEST_COMPLAINT } from '@yingshang/shared/contracts/complaints';
import { useState } from 'react';
import { minuteOf } from '../../../platform/dates';
import type { Query } from '../../../platform/query';
import { Card, Paragraph, ReplyForm, StatusTag, Timeline, type TimelineItem } from '../../../ui';
import { addNote, type CasePlace, reloadAfterStep, writtenStep } from '../use-complaint-desk';
import { TagLine } from './tag-line';

type Notes = DeskComplaintCase['notes'];

const itemsOf = (notes: Notes): TimelineItem[] =>
  notes.map(({ id, byName, at, text }) => ({
    key: id,
    title: byName ?? '已离职的同事',
    when: minuteOf(at),
    text: text ?? '这条备注已无法再打开。',
  }));

/** What colleagues tell each other; marked as what the complainant never reads. */
export function Notes({ notes }: { notes: Notes }) {
  return (
    <Card title="内部备注">
      <TagLine>
        <StatusTag kind="warn" icon="service-cards">
          仅内部可见
        </StatusTag>
      </TagLine>
      <Paragraph quiet>本单位和督查看得到，投诉人和公众看不到。</Paragraph>
      {notes.length === 0 ? (
        <Paragraph quiet>还没有备注。</Paragraph>
      ) : (
        <Timeline label="内部备注" items={itemsOf(notes)} />
      )}
    </Card>
  );
}

/** A further one. */
export function NoteForm({ place, query }: { place: CasePlace; query: Query<unknown> }) {
  const [written, setWritten] = useState(0);
  const step = writtenStep(place.caseId, 'note', (taken) => {
    reloadAfterStep(query);
    if (taken) setWritten((before) => before + 1);
  });
  return (
    <ReplyForm
      // The next one begins empty.
      key={written}
      step={step}
      title="写备注"
      label="备注"
      hint="仅内部可见，投诉人看不到。"
      button="记下备注"
      most={LONGEST_COMPLAINT}
      aside
      onSend={(text, key) => addNote(place, text, key)}
    />
  );
}
