import {
  LONGEST_COMPLAINT,
  LONGEST_PUBLIC_TITLE,
  publishComplaint,
} from '@yingshang/shared/contracts/complaints';
import { forget } from '../../../platform/query';
import { call } from '../../../platform/request';
import { useSession } from '../../../platform/session';
import { Button, Card, ErrorText, Field, LongField, Paragraph } from '../../../ui';
import { CASES, type CasePlace } from '../use-complaint-desk';
import { useFieldAsking } from '../use-field-asking';
import { useKeptWords } from '../use-kept-words';
import type { PublicationDraft } from '../use-publication';

interface PublishFormProps {
  place: CasePlace;
  draft: PublicationDraft;
  onDone: () => void;
}

const FIELDS = ['title', 'story', 'answer'] as const;

/** As it stands in public, else the case's own words, masked: a beginning that somebody has to read through. */
function begunWith({ title, story, answer, published }: PublicationDraft) {
  return published === null
    ? { title, story, answer }
    : { title: published.title, story: published.story, answer: published.answer };
}

function beginningWords({ story, published }: PublicationDraft): string {
  if (published === null && story === '')
    return '投诉的文字带不出来：还在核对，或只有录音、照片。请自己写，不要写出能认出人的内容。';
  return '下面是从投诉里带出来的，已自动遮盖。请通读一遍，去掉能认出人的内容。';
}

/** Title, story and answer for everybody; refused while personal data is in them, with what was found. */
export function PublishForm({ place, draft, onDone }: PublishFormProps) {
  const personId = useSession(({ person }) => person?.id ?? '');
  const { words, isChanged, write, drop } = useKeptWords(
    `publish:${personId}:${place.caseId}`,
    begunWith(draft),
  );
  const { busy, problem, problemOf, send, complain } = useFieldAsking(FIELDS);
  const publish = async () => {
    const lacking = FIELDS.find((field) => words[field].trim() === '');
    if (lacking !== undefined) return complain(lacking, '这里还没有写。');
    const { title, story, answer } = words;
    const sent = await send(() => call(publishComplaint, { params: place, body: { title, story, answer } }));
    if (!sent.ok) return;
    drop();
    forget(CASES);
    onDone();
  };
  return (
    <Card title={draft.published === null ? '公开的内容' : '修改公开的内容'}>
      <Paragraph quiet>{beginningWords(draft)}</Paragraph>
      <Field
        label="标题"
        value={words.title}
        maxLength={LONGEST_PUBLIC_TITLE}
        error={problemOf('title')}
        onChange={(title) => write('title', title)}
      />
      <LongField
        label="投诉了什么"
        value={words.story}
        most={LONGEST_COMPLAINT}
        error={problemOf('story')}
        onChange={(story) => write('story', story)}
      />
      <LongField
        label="怎么解决的"
        value={words.answer}
        most={LONGEST_COMPLAINT}
        error={problemOf('answer')}
        onChange={(answer) => write('answer', answer)}
      />
      <ErrorText text={problem} />
      <Button loading={busy} onPress={() => void publish()}>
        {draft.published === null ? '公开' : '保存修改'}
      </Button>
      {isChanged ? (
        <Button kind="text" onPress={drop}>
          {draft.published === null ? '放弃修改，从投诉原文重新开始' : '放弃修改'}
        </Button>
      ) : null}
    </Card>
  );
}
