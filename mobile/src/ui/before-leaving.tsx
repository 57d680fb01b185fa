import { Button } from './button';
import { Paragraph } from './card';
import { Sheet } from './sheet';
import type { Leaving } from './use-leaving';

/** What would be lost by signing out, while there is something. */
export function BeforeLeaving({ leaving }: { leaving: Leaving }) {
  if (leaving.unsent === 0) return null;
  return (
    <Sheet title={`有${leaving.unsent}段录音还没有送出`} onClose={leaving.stay} closeLabel="先不退出">
      <Paragraph>它们只存在这台手机上。退出登录会一起删除，不能恢复。想留着，请先联网送出。</Paragraph>
      <Button kind="danger" onPress={leaving.go}>
        删除录音并退出
      </Button>
    </Sheet>
  );
}
