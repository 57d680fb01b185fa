import { View } from '@tarojs/components';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getApplicationReceipt } from '@yingshang/shared/contracts/kindergarten-applications';
import { receiptText } from '@yingshang/shared/kindergarten';
import { useMemo } from 'react';
import { dayOf } from '../../../../platform/dates';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Card, Loaded, Paragraph, spoken } from '../../../../ui';
import { CopyButton } from '../../../../ui/copy-button';
import { GraphicPicture, pictureWidth, SavePictureButton } from '../../../policies/graphic';
import { childrenWords } from '../../application-words';
import { layoutReceipt } from '../../receipt-layout';
import { useReceipt } from '../../use-own-applications';
import { usePlan } from '../../use-plans';

const SURFACE = 'kindergarten-receipt';

type Receipt = ResponseOf<typeof getApplicationReceipt>;

/** 报名回执: the picture to keep, by which the result is found and the draw recomputed. */
export default function ReceiptPage() {
  const receipt = useReceipt(usePageParameter('id'));
  const plan = usePlan(receipt.data?.planId ?? null);
  return (
    <AppPage back title="报名回执">
      <Loaded query={receipt}>
        {(found) => (
          <Loaded query={plan}>
            {({ manifest }) => <Kept receipt={found} planTitle={manifest.title} />}
          </Loaded>
        )}
      </Loaded>
    </AppPage>
  );
}

function Kept({ receipt, planTitle }: { receipt: Receipt; planTitle: string }) {
  const { children, modules, changedAt, planId } = receipt;
  const drawing = useMemo(
    () =>
      layoutReceipt(
        { planTitle, children: childrenWords(children), changedOn: dayOf(changedAt), modules },
        pictureWidth(),
      ),
    [planTitle, children, changedAt, modules],
  );
  return (
    <>
      <View {...spoken({ role: 'img', label: `${planTitle}的报名回执，二维码` })}>
        <GraphicPicture drawing={drawing} surface={SURFACE} />
      </View>
      <SavePictureButton
        kind="primary"
        drawing={drawing}
        name="入园报名回执"
        surface={SURFACE}
        savedWords="回执已保存。请存好，不要发给别人。"
      />
      <Card title="回执有什么用">
        <Paragraph>派位以后，凭它就能查到结果，不用输号码和姓名；也能在手机上把派位重新算一遍。</Paragraph>
        <Paragraph>谁有这张图，谁就能查到这个孩子的结果。请不要发到群里。</Paragraph>
        <Paragraph>改了孩子的信息，旧的图就作废了，请重新保存。只改志愿或类别，不用换。</Paragraph>
        <Paragraph quiet>没存也不要紧：凭孩子的身份证号码和姓名照样能查。</Paragraph>
      </Card>
      <Card title="不方便存图的">
        <Paragraph quiet>可以复制回执文字，粘贴到只有自己看得到的地方。</Paragraph>
        <CopyButton
          text={receiptText({ planId, salts: children.map(({ salt }) => salt) })}
          copied="已复制。谁有这段文字，谁就能查到结果，请只给自己留着。"
        >
          复制回执文字
        </CopyButton>
      </Card>
    </>
  );
}
