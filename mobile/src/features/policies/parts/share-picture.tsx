import { View } from '@tarojs/components';
import type { PolicyView } from '@yingshang/shared/contracts/policies';
import { getShareCode } from '@yingshang/shared/contracts/scan-codes';
import { useMemo, useState } from 'react';
import { useCity } from '../../../platform/city';
import { usePreferences } from '../../../platform/preferences';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Button, Loaded, Sheet, spoken } from '../../../ui';
import { GraphicPicture, pictureWidth } from '../graphic/graphic-picture';
import { LIGHT } from '../graphic/palette';
import { layoutShare } from '../graphic/share-layout';
import { deadlineOn } from '../policy-row';
import { SavePictureButton } from './save-picture-button';

const SURFACE = 'policy-share';
const SCALES = { standard: 1, large: 1.25, elder: 1.4 } as const;

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
  return (
    <>
      <View {...spoken({ role: 'img', label: `${policy.title}的分享图片，带二维码` })}>
        <GraphicPicture drawing={drawing} surface={SURFACE} />
      </View>
      <SavePictureButton
        drawing={drawing}
        name={`${policy.title}分享图`}
        surface={SURFACE}
        savedWords="图片已保存，可以发给别人或打印张贴。"
      />
    </>
  );
}
