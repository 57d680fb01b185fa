import { Image, Text, View } from '@tarojs/components';
import { FeedbackState } from '../../../ui';
import { qrPicture } from '../../../ui/qr-picture';
import { spokenImage } from '../../../ui/spoken';
import type { DisplayFace } from '../code-upkeep';
import './display-code.scss';

/** The code to scan, or why there is none just now. */
export function DisplayCode({ face: { code, problem } }: { face: DisplayFace }) {
  if (code === null) {
    return problem === null ? (
      <FeedbackState kind="loading" title="正在出码…" />
    ) : (
      <FeedbackState kind="offline" title="暂时出不了码" detail={`${problem}恢复后会自动出现。`} />
    );
  }
  return (
    <View className="display-code">
      <Text className="display-code__title">扫码评价</Text>
      <View className="display-code__frame">
        <Image
          className="display-code__picture"
          src={qrPicture(code.modules)}
          mode="aspectFit"
          {...spokenImage('微信扫一扫评价的二维码')}
        />
      </View>
      <Text className="display-code__words">微信扫一扫，不用注册；回家再评也行，24 小时内有效</Text>
    </View>
  );
}
