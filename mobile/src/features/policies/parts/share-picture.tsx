import { View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { getShareCode } from '@yingshang/shared/contracts/scan-codes';
import { useMemo, useState } from 'react';
import { useCity } from '../../../platform/city';
import { usePreferences } from '../../../platform/preferences';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Button, Loaded, Paragraph, Sheet, spoken } from '../../../ui';
import { GraphicPicture, pictureWidth } from '../graphic/graphic-picture';
import { LIGHT } from '../graphic/palette';
import { type SaveResult, savePicture } from '../graphic/save-picture';
import { layoutShare } from '../graphic/share-layout';
import { deadlineOn } from '../policy-row';

const SURFACE = 'policy-share';
const SCALES = { standard: 1, large: 1.25, elder: 1.4 } as const;
const SAVED_WORDS: Readonly<Record<SaveResult, string>> = {
  saved: '图片已保存，可以发给别人或打印张贴。',
  refused: '没有保存：需要在系统设置里允许保存到相册，再试一次。',
  failed: '没有保存成功，请稍后再试一次。',
};

/** 分享图片: a picture with a code that leads to the policy. */
export function SharePicture({ policy }: { policy: PolicyView }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button kind="secondary" icon="qr" onPress={() => setOpen(true)}>
        分享图片
      </Button>
      {open ? (
        <Sheet title="分享图片" onClose={() => setOpen(false)}>
          <Picture policy={policy} />
        </Sheet>
      ) : null}
    </>
  );
}

function Picture({ policy }: { policy: PolicyView }) {
  const { id } = policy;
  const code = useQuery(`share-code:${id}`, () => call(getShareCode, { params: { id } }));
  return <Loaded query={code}>{({ modules }) => <Drawn policy={policy} modules={modules} />}</Loaded>;
}

/** Always light: it leaves this phone, for a chat or a notice board. */
function Drawn({ policy, modules }: { policy: PolicyView; modules: readonly string[] }) {
  const { size } = usePreferences();
  const city = useCity();
  const [result, setResult] = useState<SaveResult | null>(null);
  const deadline = deadlineOn(policy, city?.today);
  const drawing = useMemo(
    () =>
      layoutShare(
        {
          cityName: city?.name ?? '',
          title: policy.title,
          benefit: policy.benefitText,
          deadline,
          demo: policy.demo,
          modules,
        },
        { width: pictureWidth(), scale: SCALES[size], palette: LIGHT },
      ),
    [policy, modules, city?.name, deadline, size],
  );
  const save = () => void savePicture(drawing, `${policy.title}分享图`, SURFACE).then(setResult);
  return (
    <>
      <View {...spoken({ role: 'img', label: `${policy.title}的分享图片，带二维码` })}>
        <GraphicPicture drawing={drawing} surface={SURFACE} />
      </View>
      <Button icon="download" onPress={save}>
        保存图片
      </Button>
      {result ? (
        <View {...spoken({ role: 'status', live: 'polite' })}>
          <Paragraph>{SAVED_WORDS[result]}</Paragraph>
        </View>
      ) : null}
    </>
  );
}
