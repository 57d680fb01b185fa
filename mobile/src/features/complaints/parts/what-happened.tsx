import { LONGEST_COMPLAINT } from '@yingshang/shared/contracts/complaints';
import { troubleWords } from '../../../platform/recording';
import { permissionAdvice, whyNotHere } from '../../../platform/voice-recorder';
import { Card, ErrorText, LongField, Paragraph } from '../../../ui';
import { OwnPhotos } from '../../../ui/own-photos';
import { OwnRecording } from '../../../ui/own-recording';
import { VoiceButton } from '../../../ui/voice-button';
import type { FilingForm } from '../use-filing';

/** Words, a recording, photos: words or a recording are needed, photos may be left out. */
export function WhatHappened({ form }: { form: FilingForm }) {
  const { draft, media, put } = form;
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
    </Card>
  );
}

function Spoken({ form: { draft, media, voice } }: { form: FilingForm }) {
  const trouble = whyNotHere();
  if (trouble !== null) return <Paragraph quiet>{troubleWords(trouble, permissionAdvice)}</Paragraph>;
  if (draft.voice !== null)
    return <OwnRecording voice={draft.voice} interrupted={media.interrupted} onRemove={media.removeVoice} />;
  return <VoiceButton voice={voice} />;
}
