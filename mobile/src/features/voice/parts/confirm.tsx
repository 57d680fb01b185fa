import { View } from '@tarojs/components';
import type { VoiceTicket } from '@yingshang/shared/contracts/voice';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import type { Correction, VoiceNote } from '../../../platform/voice-note';
import { AppPage, Button, Card, ChoiceSet, ErrorText, Paragraph, Section } from '../../../ui';
import { OwnRecording } from '../../../ui/own-recording';
import { Quote } from '../../../ui/quote';
import { useFiler } from '../../complaints';
import { confirmationOf, lackWords } from '../filing';
import { questionToAsk } from '../one-question';
import { slotRows } from '../slot-rows';
import { isFiled, type Slot, type Understood, understood } from '../understood';
import { useConfirming } from '../use-confirming';
import { ChangeSheet } from './change-sheet';
import './confirm.scss';
import { KeptToFile } from './kept-to-file';
import { QuestionCard } from './question-card';
import { ReadAloud } from './read-aloud';
import { RemovalSheet } from './removal-sheet';
import { SlotSheet } from './slot-sheet';
import { UnderstoodCard } from './understood-card';
import { UnheardCard } from './unheard-card';

interface ConfirmProps {
  note: VoiceNote;
  ticket: VoiceTicket;
  onCorrect: (part: Partial<Correction>) => void;
}

type Open = Slot | 'change' | 'removal' | null;

/** What was heard and what is to be filed: nothing is, before the tap. */
export function Confirm({ note, ticket, onCorrect }: ConfirmProps) {
  const { draft, unheard } = ticket;
  const now = understood(draft, note);
  const question = questionToAsk(draft, now, note);
  // What is asked above is not asked for a second time in its row.
  const rows = slotRows(now).filter(({ slot, mark }) => slot !== question?.slot || mark !== 'missing');
  const sound = { wasHeard: draft !== null, drops: note.correction.dropsRecording === true };
  const form = useConfirming(note.ticket, note.handedOver, confirmationOf(now, sound));
  const [open, setOpen] = useState<Open>(null);
  const [pressed, setPressed] = useState(false);
  // A guess that is asked about is not filed while the question stands: its row may be out of sight.
  const lack = question === null ? lackWords(now) : `请先回答上面问的：${question.words}`;
  const press = useGate(now, lack, () => {
    setPressed(true);
    if (lack === undefined) form.submit();
  });
  if (note.handedOver)
    return <KeptToFile busy={form.busy} onAgain={form.submit} onTakeBack={form.takeBack} />;
  const problem = form.problem ?? (pressed ? lack : undefined);
  return (
    <AppPage
      back
      title="请您看看对不对"
      footer={
        <View className="confirm__foot">
          <ErrorText text={problem} />
          <View className="confirm__acts">
            <Button loading={form.busy} onPress={press.go}>
              {press.words}
            </Button>
            <Button kind="secondary" onPress={() => setOpen('change')}>
              改一下
            </Button>
          </View>
        </View>
      }
    >
      {draft === null ? (
        <UnheardCard unheard={unheard} />
      ) : (
        <Card title="听到的">
          <Quote>{draft.heard}</Quote>
        </Card>
      )}
      {question === null ? null : (
        <QuestionCard
          question={question}
          onAnswer={({ sets }) => (sets === null ? setOpen(question.slot) : onCorrect(sets))}
        />
      )}
      <Section
        title={draft === null ? '请您来选' : '理解成'}
        note={draft === null ? '点一行，选一项。' : '哪一行不对，就点哪一行。'}
      >
        <UnderstoodCard rows={rows} onChange={setOpen} />
      </Section>
      {draft === null ? null : <ReadAloud rows={rows} />}
      <OwnRecording
        voice={{ id: note.ticket, seconds: note.seconds }}
        interrupted={note.interrupted}
        onRemove={() => setOpen('removal')}
      />
      <WhatBecomes
        now={now}
        drops={sound.drops}
        onDrops={(dropsRecording) => onCorrect({ dropsRecording })}
      />
      {open === 'change' ? (
        <ChangeSheet note={note} now={now} rows={rows} onOpen={setOpen} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'removal' ? <RemovalSheet note={note} onClose={() => setOpen(null)} /> : null}
      {open === null || open === 'change' || open === 'removal' ? null : (
        <SlotSheet slot={open} draft={draft} now={now} onCorrect={onCorrect} onClose={() => setOpen(null)} />
      )}
    </AppPage>
  );
}

/** Whoever complains signs in and gives their real name first; what stands here stays meanwhile. */
function useGate(
  now: Understood,
  lack: string | undefined,
  submit: () => void,
): { readonly words: string; readonly go: () => void } {
  const { isSignedIn, isRealNamed } = useFiler();
  if (now.intent === 'complain' && lack === undefined) {
    if (!isSignedIn) return { words: '对，登录后提交', go: () => goTo('signIn') };
    if (isRealNamed === false) return { words: '对，实名后提交', go: () => goTo('realName') };
  }
  return { words: now.intent === null || isFiled(now.intent) ? '对，提交' : '对，去查', go: submit };
}

interface WhatBecomesProps {
  now: Understood;
  drops: boolean;
  onDrops: (drops: boolean) => void;
}

/** Of the recording and of the name, said before the tap. */
function WhatBecomes({ now, drops, onDrops }: WhatBecomesProps) {
  if (now.intent === null) return null;
  if (!isFiled(now.intent)) return <Paragraph quiet>查完就删掉录音，什么也不提交。</Paragraph>;
  return (
    <>
      {now.text.trim() === '' ? null : (
        <ChoiceSet
          label="录音"
          choices={[{ value: 'keep', label: '录音一起保存', hint: '加密存放，单位听不到；不勾就删掉' }]}
          values={drops ? [] : ['keep']}
          onChange={(values) => onDrops(!values.includes('keep'))}
        />
      )}
      <Paragraph quiet>
        {now.intent === 'rate' ? '单位看不到您是谁。' : '投诉要实名：平台核对姓名和身份证号，单位看不到。'}
      </Paragraph>
    </>
  );
}
