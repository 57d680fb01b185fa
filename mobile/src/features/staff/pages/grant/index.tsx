import { roleNames, type StaffRole, staffRoles } from '@yingshang/shared/access';
import { useCity } from '../../../../platform/city';
import { goBack } from '../../../../platform/navigate';
import {
  AppPage,
  Button,
  Card,
  ChoiceList,
  ErrorText,
  Field,
  Loaded,
  OnlyInUnit,
  Paragraph,
} from '../../../../ui';
import { roleHints } from '../../role-hints';
import { useGrantForm } from '../../use-grant-form';
import { useStaffList } from '../../use-staff';

/** For administrators: give a role in one unit. */
export default function GrantPage() {
  return (
    <AppPage back title="授予角色">
      <OnlyInUnit roles={['administrator']} who={roleNames.administrator}>
        {(unitId) => <Grant unitId={unitId} />}
      </OnlyInUnit>
    </AppPage>
  );
}

function Grant({ unitId }: { unitId: string }) {
  const demo = useCity()?.demo ?? false;
  const query = useStaffList(unitId);
  const form = useGrantForm(unitId, demo);
  if (form.granted !== null) return <Granted form={form} demo={demo} granted={form.granted} />;
  return (
    <Loaded query={query}>
      {({ unit, grantable }) => (
        <>
          <Card title={`在${unit.name}`}>
            {demo ? <DemoGrantee form={form} /> : <PhoneGrantee form={form} />}
          </Card>
          <Card title="角色">
            <RoleChoice form={form} grantable={grantable} />
            <Field
              label="最后一天（可不填）"
              hint="例如 2027-01-31；不填则一直有效，直到收回"
              value={form.typed.endsOn}
              maxLength={10}
              onChange={(endsOn) => form.change({ endsOn })}
            />
          </Card>
          <ErrorText text={form.problem} />
          <Button loading={form.busy} onPress={form.send}>
            授予
          </Button>
          <Paragraph quiet>谁在什么时候授予，会留下记录，审计员能看到。</Paragraph>
        </>
      )}
    </Loaded>
  );
}

type Form = ReturnType<typeof useGrantForm>;

function PhoneGrantee({ form: { typed, change } }: { form: Form }) {
  return (
    <>
      <Field
        label="手机号"
        hint="对方本人的，对方用它登录"
        type="number"
        value={typed.phone}
        maxLength={20}
        onChange={(phone) => change({ phone })}
      />
      <Field
        label="姓名"
        hint="对外办公时用的姓名，群众会看到"
        value={typed.name}
        maxLength={20}
        onChange={(name) => change({ name })}
      />
    </>
  );
}

const DEMO_IDENTITIES = [
  { value: 'resident', label: '演示居民' },
  { value: 'enterprise', label: '演示企业经办人' },
] as const;

function DemoGrantee({ form: { typed, change } }: { form: Form }) {
  return (
    <>
      <Paragraph quiet>
        演示城市里没有真实的角色，不能填手机号。请选这台设备上的一个演示身份，授予后换成它看看。
      </Paragraph>
      <ChoiceList
        label="授给哪个演示身份"
        choices={DEMO_IDENTITIES}
        value={typed.demoKind}
        onChange={(chosen) =>
          change({ demoKind: DEMO_IDENTITIES.find(({ value }) => value === chosen)?.value })
        }
      />
    </>
  );
}

function RoleChoice({ form, grantable }: { form: Form; grantable: readonly StaffRole[] }) {
  return (
    <ChoiceList
      label="角色"
      choices={grantable.map((role) => ({ value: role, label: roleNames[role], hint: roleHints[role] }))}
      value={form.typed.role}
      onChange={(chosen) => form.change({ role: staffRoles.find((role) => role === chosen) })}
    />
  );
}

function Granted({
  form,
  demo,
  granted,
}: {
  form: Form;
  demo: boolean;
  granted: { name: string; role: StaffRole };
}) {
  const next = demo ? '到“我的”换成这个演示身份，就能看到工作台。' : '请告诉对方用这个手机号登录。';
  return (
    <Card title="已授予">
      <Paragraph>{`${granted.name}：${roleNames[granted.role]}。${next}`}</Paragraph>
      <Button onPress={goBack}>返回名单</Button>
      <Button kind="secondary" onPress={form.again}>
        再授予一个
      </Button>
    </Card>
  );
}
