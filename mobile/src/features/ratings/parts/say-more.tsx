import type { RatingChannel } from '@yingshang/shared/contracts/ratings';
import { troubleWords } from '../../../platform/recording';
import { permissionAdvice, whyNotHere } from '../../../platform/voice-recorder';
import { Card, ErrorText, Paragraph } from '../../../ui';
import { OwnPhotos } from '../../../ui/own-photos';
import { OwnRecording } from '../../../ui/own-recording';
import { VoiceButton } from '../../../ui/voice-button';
import type { useRateForm } from '../use-rate-form';
import { Words } from './words';

interface SayMoreProps {
  form: ReturnType<typeof useRateForm>;
  channel: RatingChannel;
}

/** Words, a recording, photos: all of it may be left out. */
export function SayMore({ form, channel }: SayMoreProps) {
  const { draft, media } = form;
  return (
    <Card>
      <Words
        label="想说的话（可不写）"
        hint="写具体的事最有用，请不要写自己的姓名和电话"
        value={draft.text}
        onChange={form.write}
      />
      <Spoken form={form} channel={channel} />
      <OwnPhotos photos={draft.photos} onAdd={media.addPhotos} onRemove={media.removePhoto} />
      <ErrorText text={media.problem} />
      <Paragraph quiet>说的话由专人转成文字。单位听不到声音，也看不到照片。</Paragraph>
    </Card>
  );
}

function Spoken({ form: { draft, media, voice }, channel }: SayMoreProps) {
  const trouble = whyNotHere();
  if (trouble !== null) return <Paragraph quiet>{troubleWords(trouble, permissionAdvice)}</Paragraph>;
  if (draft.voice !== null)
    return <OwnRecording voice={draft.voice} interrupted={media.interrupted} onRemove={media.removeVoice} />;
  const isAtCounter = channel === 'counter' || channel === 'display';
  return (
    <>
      {isAtCounter ? <Paragraph quiet>还在窗口？说话旁边的人可能听到，也可以回家再说。</Paragraph> : null}
      <VoiceButton voice={voice} />
    </>
  );
}
