import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button, Paragraph, spoken } from '../../../ui';
import type { Drawing } from '../graphic/drawing';
import { keepsByLongPress, type SaveResult, savePicture } from '../graphic/save-picture';

interface SavePictureButtonProps {
  readonly drawing: Drawing;
  /** The file's name, without its ending. */
  readonly name: string;
  /** Where the mini-program has drawn it. */
  readonly surface: string;
  /** Said once it is saved. */
  readonly savedWords: string;
  readonly kind?: 'primary' | 'secondary';
}

const PROBLEMS: Readonly<Record<Exclude<SaveResult, 'saved'>, string>> = {
  refused: '没有保存：需要在系统设置里允许保存到相册，再试一次。',
  failed: '没有保存成功，请稍后再试一次。',
};

/** Saves the picture above it; where nothing can be downloaded it says how to keep it. */
export function SavePictureButton({ drawing, kind, name, savedWords, surface }: SavePictureButtonProps) {
  const [result, setResult] = useState<SaveResult | null>(null);
  if (keepsByLongPress()) return <Paragraph>长按图片保存，或直接转发给朋友。</Paragraph>;
  const save = () => void savePicture(drawing, name, surface).then(setResult);
  return (
    <>
      <Button kind={kind} icon="download" onPress={save}>
        保存图片
      </Button>
      {result ? (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Paragraph>{result === 'saved' ? savedWords : PROBLEMS[result]}</Paragraph>
        </View>
      ) : null}
    </>
  );
}
