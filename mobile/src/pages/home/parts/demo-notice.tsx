import { useCity } from '../../../platform/city';
import { Paragraph } from '../../../ui';

/** What in a demo city is real and what is not, at the foot of every home. */
export function DemoNotice() {
  if (!useCity()?.demo) return null;
  return (
    <Paragraph quiet>这里是演示城市：政策来自公开信息整理；人员、电话和标有“演示”的内容为虚构。</Paragraph>
  );
}
