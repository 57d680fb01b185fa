import { Text, View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import { Button } from './button';
import { spoken } from './spoken';

interface CopyButtonProps {
  readonly text: string;
  readonly children: string;
  /** Said once it is copied. */
  readonly copied?: string;
}

/** Copies a text; a government page cannot be opened inside a mini-program, so its address is taken along. */
export function CopyButton({ text, children, copied = '已复制，可以粘贴到浏览器打开。' }: CopyButtonProps) {
  const [note, setNote] = useState('');
  const copy = () => {
    Taro.setClipboardData({ data: text }).then(
      () => setNote(copied),
      () => setNote('没有复制成功，请长按文字复制。'),
    );
  };
  return (
    <>
      <Button kind="secondary" onPress={copy}>
        {children}
      </Button>
      {note ? (
        <View className="ui-paragraph ui-paragraph--quiet" {...spoken({ role: 'status', live: 'polite' })}>
          <Text>{note}</Text>
        </View>
      ) : null}
    </>
  );
}
