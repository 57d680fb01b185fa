import { Text, View } from '@tarojs/components';
import { levelNames } from '@yingshang/shared/contracts/ratings';
import { Button, FeedbackState, Icon, spoken } from '../../../ui';
import { StarInput } from '../../../ui/star-input';
import { useDisplayStars } from '../use-display-stars';
import './display-stars.scss';

type Stars = ReturnType<typeof useDisplayStars>;

/** Stars without a phone and without signing in. */
export function DisplayStars({ session }: { session: string }) {
  const stars = useDisplayStars(session);
  const { step, clear } = stars;
  if (step.at === 'thanking') return <Thanks onNext={clear} />;
  if (step.at === 'refused') {
    return (
      <FeedbackState
        kind="refused"
        title="这次没有评上"
        detail={`${step.words}也可以扫码用手机评。`}
        action={{ label: '知道了', onPress: clear }}
      />
    );
  }
  return <Question stars={stars} />;
}

function Question({ stars: { step, choose, send, clear } }: { stars: Stars }) {
  const chosen = step.at === 'asking' || step.at === 'sending' ? step.stars : null;
  const sending = step.at === 'sending';
  return (
    <View className="display-stars">
      <Text className="display-stars__question">这次办事，您满意吗？</Text>
      <StarInput
        label="这次办事，您满意吗"
        value={chosen}
        onChange={(level) => {
          if (!sending) choose(level);
        }}
      />
      {chosen === null ? (
        <Text className="display-stars__note">不用手机，不用登录。单位看不到是谁评的。</Text>
      ) : (
        <View className="display-stars__end">
          <Button loading={sending} onPress={() => send(chosen)}>
            {`提交：${levelNames[chosen]}`}
          </Button>
          <Button kind="text" inline disabled={sending} onPress={clear}>
            不评了
          </Button>
        </View>
      )}
    </View>
  );
}

function Thanks({ onNext }: { onNext: () => void }) {
  return (
    <View className="display-stars display-stars--thanks" {...spoken({ role: 'status', live: 'polite' })}>
      <View className="display-stars__mark">
        <Icon name="check" />
      </View>
      <Text className="display-stars__question">谢谢您的评价</Text>
      <Text className="display-stars__note">单位看不到是谁、几点评的。屏幕马上回到开头，请下一位评价。</Text>
      <Button kind="secondary" onPress={onNext}>
        下一位
      </Button>
    </View>
  );
}
