import { Text, View } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { showFile } from '../platform/media-files';
import { type Playing, play } from '../platform/sound-player';
import { fileOf } from '../platform/upload-queue';
import { Button } from './button';
import { Paragraph } from './card';
import { ErrorText } from './field';
import { Icon } from './icon';
import './own-draft.scss';
import './own-recording.scss';
import { lengthWords } from './voice-button';

interface OwnRecordingProps {
  voice: { id: string; seconds: number };
  interrupted: boolean;
  onRemove: () => void;
}

/** What was just said: heard again, or thrown away. */
export function OwnRecording({ voice, interrupted, onRemove }: OwnRecordingProps) {
  const { plays, gone, toggle } = usePlaying(fileOf({ id: voice.id, kind: 'voice' }));
  return (
    <View className="own-draft">
      <View className="own-draft__row">
        <Icon name="microphone" small />
        <Text className="own-recording__length">{`录音 ${lengthWords(voice.seconds)}`}</Text>
        <View className="own-recording__acts">
          <Button kind="text" inline onPress={toggle}>
            {plays ? '停' : '听一遍'}
          </Button>
          <Button kind="text" inline spokenName="删除录音" onPress={onRemove}>
            删除
          </Button>
        </View>
      </View>
      {interrupted ? (
        <Paragraph quiet>录音被打断了，前面说的还在。可以听一遍，也可以删掉重录。</Paragraph>
      ) : null}
      <ErrorText text={gone ? '这段录音打不开了。请删掉重录，或直接打字。' : undefined} />
    </View>
  );
}

function usePlaying(file: string) {
  const [plays, setPlays] = useState(false);
  const [gone, setGone] = useState(false);
  const playing = useRef<Playing>();
  useEffect(() => () => playing.current?.stop(), []);
  const begin = async () => {
    const shown = await showFile(file);
    setGone(shown === null);
    if (shown === null) return;
    setPlays(true);
    playing.current = play(shown.address, () => {
      shown.close();
      setPlays(false);
    });
  };
  return { plays, gone, toggle: () => (plays ? playing.current?.stop() : void begin()) };
}
