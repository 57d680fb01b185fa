import type { CallBackReceipt } from '@yingshang/shared/contracts/call-backs';
import { LONGEST_ABOUT } from '@yingshang/shared/contracts/call-backs';
import { getOfficer, getUnit } from '@yingshang/shared/contracts/service-cards';
import { useCity } from '../../../../platform/city';
import { goBack } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { useQuery } from '../../../../platform/query';
import { call } from '../../../../platform/request';
import { AppPage, Button, Card, ErrorText, Field, Loaded, Paragraph } from '../../../../ui';
import { useCallBackForm } from '../../use-call-back-form';

export default function CallBackPage() {
  const unitId = usePageParameter('unit');
  const officerId = usePageParameter('officer') || null;
  const unit = useQuery(`unit:${unitId}`, () => call(getUnit, { params: { id: unitId } }));
  const officer = useQuery(officerId === null ? null : `officer:${officerId}`, () =>
    call(getOfficer, { params: { id: officerId ?? '' } }),
  ).data;
  const form = useCallBackForm(unitId, officerId);
  return (
    <AppPage
      back
      title="请对方回电"
      footer={
        form.receipt || !unit.data ? undefined : (
          <Button loading={form.busy} onPress={form.send}>
            提交
          </Button>
        )
      }
    >
      <Loaded query={unit}>
        {({ name }) =>
          form.receipt ? (
            <Received receipt={form.receipt} />
          ) : (
            <Form form={form} whom={officer ? `${name} ${officer.name}（${officer.post}）` : name} />
          )
        }
      </Loaded>
    </AppPage>
  );
}

function Form({ form, whom }: { form: ReturnType<typeof useCallBackForm>; whom: string }) {
  const { typed, change, problems } = form;
  const demo = useCity()?.demo ?? false;
  return (
    <>
      <Card title="请谁回电">
        <Paragraph>{whom}</Paragraph>
        {demo ? (
          <Paragraph quiet>演示城市：不会真的有人回电。请不要填真实号码，可填 13800000000。</Paragraph>
        ) : null}
      </Card>
      <Card title="您的号码和想问的事">
        <Field
          label="电话"
          hint="手机号，或带区号的座机号"
          type="text"
          value={typed.phone}
          maxLength={20}
          error={problems.phone}
          onChange={(phone) => change({ phone })}
        />
        <Field
          label="想问什么"
          hint={`一两句话，最多${LONGEST_ABOUT}字`}
          value={typed.about}
          maxLength={LONGEST_ABOUT}
          error={problems.about}
          onChange={(about) => change({ about })}
        />
        <ErrorText text={problems.other} />
      </Card>
      <Paragraph quiet>
        号码只给这个单位的值班台看，回电后30天删除，最长保留90天。没提交的内容只存在这台设备上。
      </Paragraph>
    </>
  );
}

function Received({ receipt }: { receipt: CallBackReceipt }) {
  const demo = useCity()?.demo ?? false;
  const promise = demo ? '演示城市：不会真的有人回电。' : '会在办公时间回电。';
  return (
    <Card title="已收到">
      <Paragraph>{`${receipt.unitName}的值班台能看到您的请求。${promise}`}</Paragraph>
      <Paragraph quiet>如果改了主意，接到电话时说明即可。</Paragraph>
      <Button kind="secondary" onPress={goBack}>
        返回
      </Button>
    </Card>
  );
}
