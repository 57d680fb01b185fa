import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import type { getProfile, ProfileField } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { goTo } from '../../../../platform/navigate';
import { usePageParameter } from '../../../../platform/page-parameter';
import { AppPage, Button, Card, Chips, ListCard, Loaded, Paragraph } from '../../../../ui';
import { ChangeSheet } from '../../parts/change-sheet';
import { EnterpriseHead } from '../../parts/enterprise-head';
import { FactRow } from '../../parts/fact-row';
import { FactSheet } from '../../parts/fact-sheet';
import { HiddenFactsCard } from '../../parts/hidden-facts-card';
import { RemindCard } from '../../parts/remind-card';
import { SignedInOnly } from '../../parts/signed-in-only';
import { useFactChange, useProfile } from '../../use-profile';

export default function ProfilePage() {
  const id = usePageParameter('id');
  const query = useProfile(id);
  return (
    <AppPage
      back
      title="企业画像"
      footer={
        query.data ? (
          <>
            <Button kind="secondary" onPress={() => goTo('enterprises')}>
              换企业
            </Button>
            <Button onPress={() => goTo('benefits')}>看能享受什么</Button>
          </>
        ) : null
      }
    >
      <SignedInOnly reason="登录后可以看到您登记的企业。">
        <Loaded query={query}>
          {(profile) => <Profile id={id} profile={profile} onChanged={query.reload} />}
        </Loaded>
      </SignedInOnly>
    </AppPage>
  );
}

interface ProfileProps {
  id: string;
  profile: ResponseOf<typeof getProfile>;
  onChanged: () => void;
}

function Profile({ id, profile, onChanged }: ProfileProps) {
  const { busy, refusal, change, save, forgetRefusal, forgetChange } = useFactChange(id, onChanged);
  const [editing, setEditing] = useState<ProfileField>();
  const close = () => {
    setEditing(undefined);
    forgetRefusal();
  };
  const keep = async (...what: Parameters<typeof save>) => {
    if (await save(...what)) setEditing(undefined);
  };
  return (
    <>
      <EnterpriseHead enterprise={profile.enterprise} completeness={profile.completeness} />
      {profile.showsRecords ? null : <HiddenFactsCard enterprise={profile.enterprise} />}
      <Card title={`企业规模：${profile.scale.text}`}>
        <Paragraph>{profile.scale.reason}</Paragraph>
      </Card>
      <Button kind="secondary" onPress={() => goTo('picture', { id })}>
        画像总览
      </Button>
      <RemindCard />
      <Groups groups={profile.groups} onEdit={setEditing} />
      <Paragraph quiet>登记、税务、社保信息以部门记录为准；您的填写只有自己看得到。</Paragraph>
      {editing ? (
        <FactSheet
          field={editing}
          busy={busy}
          refusal={refusal}
          onSave={(value) => void keep(editing.key, value)}
          onClose={close}
        />
      ) : null}
      {change ? <ChangeSheet change={change} onClose={forgetChange} /> : null}
    </>
  );
}

type Groups = ResponseOf<typeof getProfile>['groups'];

function Groups({ groups, onEdit }: { groups: Groups; onEdit: (field: ProfileField) => void }) {
  const [key, setKey] = useState('business');
  const shown = groups.find((group) => group.key === key) ?? groups[0];
  return (
    <>
      <Chips
        label="信息分组"
        items={groups.map((group) => ({ key: group.key, label: group.title }))}
        value={shown?.key ?? ''}
        onChange={setKey}
      />
      <ListCard label={shown?.title}>
        {shown?.fields.map((field) => (
          <FactRow key={field.key} field={field} onEdit={() => onEdit(field)} />
        ))}
      </ListCard>
    </>
  );
}
