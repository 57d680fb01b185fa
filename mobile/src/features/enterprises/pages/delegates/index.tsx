import type { Delegate } from '@yingshang/shared/contracts/enterprises';
import { useState } from 'react';
import { usePageParameter } from '../../../../platform/page-parameter';
import {
  AppPage,
  Button,
  DemoTag,
  FeedbackState,
  ListCard,
  ListRow,
  Loaded,
  Paragraph,
  Sheet,
} from '../../../../ui';
import { delegateCaption, scopeWords } from '../../control-words';
import { ControllerRows } from '../../parts/controller-rows';
import { DelegateForm } from '../../parts/delegate-form';
import { DelegateSheet } from '../../parts/delegate-sheet';
import { SignedInOnly } from '../../parts/signed-in-only';
import { useDelegates } from '../../use-delegates';

export default function DelegatesPage() {
  const id = usePageParameter('id');
  const state = useDelegates(id);
  const [adding, setAdding] = useState(false);
  const shown = state.query.data;
  const full = shown !== undefined && shown.items.length >= shown.most;
  const open = () => {
    state.action.forgetRefusal();
    setAdding(true);
  };
  return (
    <AppPage
      back
      title="受托人"
      footer={
        shown ? (
          <Button disabled={full} onPress={open}>
            {full ? `已满 ${shown.most} 人` : '委托一个人'}
          </Button>
        ) : null
      }
    >
      <SignedInOnly reason="登录后可以委托他人代表企业办事。">
        <Loaded query={state.query}>
          {({ items, most }) => (
            <>
              <Paragraph>{`已委托 ${items.length} 人，最多 ${most} 人（含还没接受的邀请）。`}</Paragraph>
              <Delegates items={items} state={state} />
              <ControllerRows state={state} />
            </>
          )}
        </Loaded>
        {adding ? (
          <Sheet title="委托一个人" onClose={() => setAdding(false)} closeLabel="不委托">
            <DelegateForm
              busy={state.action.busy}
              refusal={state.action.refusal}
              onSave={(who) => void state.invite(who).then((ok) => (ok ? setAdding(false) : undefined))}
            />
          </Sheet>
        ) : null}
      </SignedInOnly>
    </AppPage>
  );
}

function Delegates({ items, state }: { items: readonly Delegate[]; state: ReturnType<typeof useDelegates> }) {
  const [editing, setEditing] = useState<Delegate>();
  const edit = (item: Delegate) => {
    state.action.forgetRefusal();
    setEditing(item);
  };
  if (items.length === 0) {
    return (
      <FeedbackState
        kind="empty"
        title="还没有受托人"
        detail="可以委托会计、代办人代表企业办事，写明做什么、到哪天，随时能结束。"
      />
    );
  }
  return (
    <>
      {items.map((item) => (
        <DelegateCard key={item.id} item={item} onEdit={() => edit(item)} />
      ))}
      {editing ? (
        <DelegateSheet
          key={editing.id}
          delegate={editing}
          state={state}
          onClose={() => setEditing(undefined)}
        />
      ) : null}
    </>
  );
}

function DelegateCard({ item, onEdit }: { item: Delegate; onEdit: () => void }) {
  const name = item.name ?? '受托人';
  return (
    <ListCard label={name}>
      <ListRow
        title={`${name} ${item.phoneMask ?? ''}`.trim()}
        detail={scopeWords(item.scopes)}
        caption={delegateCaption(item)}
        trailing="管理"
        onPress={onEdit}
      />
      {item.demoCode === null ? null : (
        <ListRow
          title={`邀请码 ${item.demoCode}`}
          detail="演示身份没有手机号：换成“居民”身份登录，在“我的企业”里填这个邀请码。"
          tags={<DemoTag />}
        />
      )}
    </ListCard>
  );
}
