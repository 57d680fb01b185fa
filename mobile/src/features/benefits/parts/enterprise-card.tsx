import { Text, View } from '@tarojs/components';
import { goTo } from '../../../platform/navigate';
import type { ChosenEnterprise } from '../../../platform/session';
import { Button } from '../../../ui';
import './answers-card.scss';

/** The enterprise by whose profile the results were judged, and the way to its facts. */
export function EnterpriseCard({ enterprise }: { enterprise: ChosenEnterprise }) {
  return (
    <View className="answers">
      <Text className="answers__words">{enterprise.name}</Text>
      <Button
        kind="text"
        inline
        onPress={() => goTo('profile', { id: enterprise.id })}
        spokenName="画像：查看和修改企业信息"
      >
        画像
      </Button>
      <Button kind="text" inline onPress={() => goTo('picture', { id: enterprise.id })}>
        画像总览
      </Button>
    </View>
  );
}
