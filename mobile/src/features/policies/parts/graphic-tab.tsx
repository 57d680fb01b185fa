import { Text, View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { useMemo } from 'react';
import { usePreferences } from '../../../platform/preferences';
import { Card, spoken } from '../../../ui';
import { GraphicPicture, pictureWidth } from '../graphic/graphic-picture';
import { layoutInfographic, type Outline } from '../graphic/infographic-layout';
import { DARK, LIGHT } from '../graphic/palette';
import './reading.scss';
import { SavePictureButton } from './save-picture-button';

const SURFACE = 'policy-graphic';
const SCALES = { standard: 1, large: 1.25, elder: 1.4 } as const;

export function GraphicTab({ policy }: { policy: PolicyView }) {
  const { size, scheme } = usePreferences();
  const drawing = useMemo(
    () =>
      layoutInfographic(outlineOf(policy), {
        width: pictureWidth(),
        scale: SCALES[size],
        palette: scheme === 'dark' ? DARK : LIGHT,
      }),
    [policy, size, scheme],
  );
  return (
    <>
      <View {...spoken({ hidden: true })}>
        <GraphicPicture drawing={drawing} surface={SURFACE} />
      </View>
      <SavePictureButton
        kind="secondary"
        drawing={drawing}
        name={policy.title}
        surface={SURFACE}
        savedWords="图解已保存为图片。"
      />
      <GraphicWords items={policy.infographic} />
    </>
  );
}

/** The same graphic as text: for screen readers, and for whoever wants to copy a figure. */
function GraphicWords({ items }: { items: PolicyView['infographic'] }) {
  return (
    <Card title="图解文字版">
      <View className="readings" {...spoken({ role: 'list' })}>
        {items.map(({ title, text }, index) => (
          <View key={title} className="reading" {...spoken({ role: 'listitem' })}>
            <Text className="reading__heading">{`${index + 1}. ${title}`}</Text>
            <Text className="reading__text" userSelect>
              {text}
            </Text>
          </View>
        ))}
      </View>
    </Card>
  );
}

function outlineOf(policy: PolicyView): Outline {
  const demo = policy.demo ? '演示政策。' : '';
  return {
    title: policy.title,
    benefit: policy.benefitText,
    items: policy.infographic,
    footnote: `${demo}摘要图解，非原文。来源：${policy.source.name}（${policy.source.verification}）。`,
  };
}
