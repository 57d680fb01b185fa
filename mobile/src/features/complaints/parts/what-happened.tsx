import { LONGEST_COMPLAINT } from '@yingshang/shared/contracts/complaints';
import { troubleWords } from '../../../platform/recording';
import { useVoiceWays } from '../../../platform/use-voice-ways';
import { permissionAdvice, whyNotHere } from '../../../platform/voice-recorder';
import { Card, ErrorText, LongField, Paragraph } from '../../../ui';
import { OwnDocuments } from '../../../ui/own-documents';
import { OwnPhotos } from '../../../ui/own-photos';
import { OwnRecording } from '../../../ui/own-recording';
import { Speak } from '../../../ui/speak';
import { useSpeaking } from '../../../ui/use-speaking';
import { VoiceButton } from '../../../ui/voice-button';
import type { FilingForm } from '../use-filing';

/** Words, a recording, photos, files: one of them is needed. */
export function WhatHappened({ form }: { form: FilingForm }) {
  const { draft, media, documents, put } = form;
  return (
    <Card title="发生了什么">
      <LongField
        label="写一写"
        hint="什么时候、办什么事、遇到什么问题、希望怎么解决。不用写自己的姓名和电话。"
        value={draft.text}
        most={LONGEST_COMPLAINT}
        onChange={(text) => put({ text })}
      />
      <Spoken form={form} />
      <OwnPhotos photos={draft.photos} onAdd={media.addPhotos} onRemove={media.removePhoto} />
      <ErrorText text={media.problem} />
      <OwnDocuments
        documents={draft.documents}
        busy={documents.busy}
        onAdd={documents.add}
        onRemove={documents.remove}
      />
      <ErrorText text={documents.problem} />
    </Card>
  );
}

/** With nothing written yet it is all said in one go, where the city makes words of it; else a recording goes along. */
function Spoken({ form }: { form: FilingForm }) {
  const { draft, media, voice } = form;
  const { data: ways } = useVoiceWays();
  const speaking = useSpeaking({
    page: 'complaint',
    occasionId: null,
    unit: draft.unit,
    officer: draft.class === 'officer' ? draft.officer : null,
  });
  const isEmpty =
    draft.text === '' && draft.voice === null && draft.photos.length === 0 && draft.documents.length === 0;
  const isPlain = draft.class !== 'promise' && draft.joins === null;
  const isWhole = isEmpty && isPlain && ways !== undefined && ways.recogniser !== 'none';
  // What has begun stays where it can be ended, whatever is written or learned meanwhile.
  const [runsWhole, runsBeside] = [speaking.voice, voice].map(({ taking }) => taking.state !== 'idle');
  if (runsWhole || (isWhole && !runsBeside)) return <Speak speaking={speaking} />;
  const trouble = whyNotHere();
  if (trouble !== null) return <Paragraph quiet>{troubleWords(trouble, permissionAdvice)}</Paragraph>;
  if (draft.voice !== null)
    return <OwnRecording voice={draft.voice} interrupted={media.interrupted} onRemove={media.removeVoice} />;
  return <VoiceButton voice={voice} />;
}
