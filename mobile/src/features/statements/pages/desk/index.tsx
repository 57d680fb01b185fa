import type { DocumentOnDesk, TextOnDesk, VoiceOnDesk } from '@yingshang/shared/contracts/statements';
import { useState } from 'react';
import { longDate } from '../../../../platform/dates';
import { goTo } from '../../../../platform/navigate';
import { sizeWords } from '../../../../platform/picked-document';
import {
  AppPage,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  StatusTag,
  Tabs,
} from '../../../../ui';
import {
  countOf,
  type Desk,
  deskTabs,
  documentsOf,
  excerptOf,
  mediaWords,
  type Show,
  showOf,
  textTag,
} from '../../desk-view';
import { OnlyReviewers } from '../../parts/only-reviewers';
import { useStatementDesk } from '../../use-statement-desk';

/** What waits for a person: words to check, recordings to type; and what was held back. */
export default function StatementDeskPage() {
  return (
    <AppPage back wide title="评价文字和录音">
      <OnlyReviewers>
        <Paragraph quiet>
          文字放行后单位才看得到，个人信息自动遮盖；投诉的附件放行后单位可以下载；录音和照片单位永远看不到。您任职的单位，不会列在这里。看原文、听录音、看照片、打开附件，每次都留下记录。
        </Paragraph>
        <StatementDesk />
      </OnlyReviewers>
    </AppPage>
  );
}

function StatementDesk() {
  const [show, setShow] = useState<Show>('waiting');
  return (
    <Loaded query={useStatementDesk()}>
      {(desk) => (
        <>
          <Tabs label="看哪些" items={deskTabs(desk)} value={show} onChange={(key) => setShow(showOf(key))} />
          <Shown desk={desk} show={show} />
        </>
      )}
    </Loaded>
  );
}

const EMPTY: Readonly<Record<Show, { readonly title: string; readonly detail: string }>> = {
  waiting: { title: '没有待查的文字', detail: '微信拿不准的、没有检查过的，会出现在这里。' },
  voices: { title: '没有待转写的录音', detail: '有人用语音评价后，录音会出现在这里。' },
  documents: { title: '没有待查的附件', detail: '有人投诉时加了附件，会出现在这里。' },
  blocked: { title: '没有拦下的文字和附件', detail: '最近30天拦下的列在这里，拦错了可以放行。' },
};

function Shown({ desk, show }: { desk: Desk; show: Show }) {
  if (countOf(desk, show) === 0) return <FeedbackState kind="empty" icon="check" {...EMPTY[show]} />;
  return <ListCard label={show === 'blocked' ? '新的在前' : '等得久的在前'}>{rowsOf(desk, show)}</ListCard>;
}

function rowsOf(desk: Desk, show: Show) {
  if (show === 'voices') return desk.voices.map((one) => <VoiceRow key={one.id} one={one} />);
  const state = show === 'documents' ? 'waiting' : 'blocked';
  const files = documentsOf(desk, state).map((one) => <DocumentRow key={one.id} one={one} />);
  if (show === 'documents') return files;
  const texts = desk[show].map((one) => <TextRow key={one.id} one={one} />);
  return show === 'blocked' ? [...texts, ...files] : texts;
}

function DocumentRow({ one }: { one: DocumentOnDesk }) {
  return (
    <ListRow
      title={one.unitName}
      detail={`${one.name ?? '附件'}，${sizeWords(one.bytes)}`}
      caption={longDate(one.day)}
      onPress={() => goTo('statementDocument', { id: one.id })}
    />
  );
}

function TextRow({ one }: { one: TextOnDesk }) {
  const { kind, words } = textTag(one);
  const detail = excerptOf(one);
  const caption = [longDate(one.day), mediaWords(one)].filter(Boolean).join('，');
  return (
    <ListRow
      title={one.unitName}
      tags={<StatusTag kind={kind}>{words}</StatusTag>}
      detail={detail}
      caption={caption}
      spokenName={[words, one.unitName, detail, caption].join('，')}
      onPress={() => goTo('statementText', { id: one.id })}
    />
  );
}

function VoiceRow({ one }: { one: VoiceOnDesk }) {
  return (
    <ListRow
      title={one.unitName}
      detail={mediaWords(one)}
      caption={longDate(one.day)}
      onPress={() => goTo('statementVoice', { id: one.id })}
    />
  );
}
