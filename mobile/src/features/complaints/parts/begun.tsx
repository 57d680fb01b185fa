import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { ListCard, ListRow, Section } from '../../../ui';
import { type ComplaintDraft, keptDrafts } from '../complaint-draft';
import { parametersOf } from '../draft-origin';

/** What was begun on this phone and not filed yet, and what waits for the network. */
export function Begun() {
  const [drafts, setDrafts] = useState(keptDrafts);
  useDidShow(() => setDrafts(keptDrafts()));
  if (drafts.length === 0) return null;
  return (
    <Section title="还没提交的">
      <ListCard label="还没提交的">
        {drafts.map(({ key, draft }) => (
          <ListRow
            key={key}
            icon={draft.handedOver ? 'offline' : 'complaints'}
            title={draftTitle(draft)}
            detail={draft.handedOver ? '等网络好了就提交' : '接着写'}
            onPress={() => goTo('fileComplaint', parametersOf(key))}
          />
        ))}
      </ListCard>
    </Section>
  );
}

function draftTitle({ text, unit, voice }: ComplaintDraft): string {
  const said = text.trim();
  if (said !== '') return said.length > 24 ? `${said.slice(0, 24)}…` : said;
  return unit?.name ?? (voice === null ? '没写内容' : '一段录音');
}
