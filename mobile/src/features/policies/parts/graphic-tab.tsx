import { Text, View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { useMemo, useState } from 'react';
import { usePreferences } from '../../../platform/preferences';
import { Button, Card, spoken } from '../../../ui';
import { GraphicPicture, pictureWidth } from '../graphic/graphic-picture';
import { layoutInfographic, type Outline } from '../graphic/infographic-layout';
import { DARK, LIGHT } from '../graphic/palette';
import { type SaveResult, savePicture } from '../graphic/save-picture';
import './reading.scss';

const SURFACE = 'policy-graphic';
const SCALES = { standard: 1, large: 1.25, elder: 1.4 } as const;
const SAVED_WORDS: Readonly<Record<SaveResult, string>> = {
  saved: '图解已保存为图片。',
  refused: '没有保存：需要在系统设置里允许保存到相册，再试一次。',
  failed: '没有保存成功，请稍后再试一次。',
};

export function GraphicTab({ policy }: { policy: PolicyView }) {
  const { size, scheme } = usePreferences();
  const [result, setResult] = useState<SaveResult | null>(null);
  const drawing = useMemo(
    () =>
      layoutInfographic(outlineOf(policy), {
        width: pictureWidth(),
        scale: SCALES[size],
        palette: scheme === 'dark' ? DARK : LIGHT,
      }),
    [policy, size, scheme],
  );
  const save = () => void savePicture(drawing, policy.title, SURFACE).then(setResult);
  return (
    <>
      <View {...spoken({ hidden: true })}>
        <GraphicPicture drawing={drawing} surface={SURFACE} />
      </View>
      <Button kind="secondary" icon="download" onPress={save}>
        保存图片
      </Button>
      {result ? (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Text className="reading__text">{SAVED_WORDS[result]}</Text>
        </View>
      ) : null}
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
