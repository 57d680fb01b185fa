import { messageTemplate } from '@yingshang/shared/contracts/notices';
import { useState } from 'react';
import { useAskForMessages, useMessageGrants } from '../../../platform/message-grants';
import { canSubscribe } from '../../../platform/subscribe-message';
import { Button, Card, ListCard, ListRow, Loaded, Paragraph, Section } from '../../../ui';
import { grantLines } from '../grant-words';

const RULE = '微信规定：您每同意一次，每种消息只能发一条。发完就不再发，除非您再同意。';

/** 微信还能发几条: by our own count, and the way to more in the mini-program. */
export function WhatWechatMaySend() {
  const query = useMessageGrants();
  return (
    <Section title="微信还能发几条" note={RULE}>
      <Loaded query={query}>
        {({ items }) => {
          const lines = grantLines(items);
          if (lines.length === 0)
            return (
              <Card>
                <Paragraph>本市还没有开通微信消息，消息都在站内。</Paragraph>
              </Card>
            );
          return (
            <>
              <ListCard label="微信还能发几条">
                {lines.map(({ template, title, words }) => (
                  <ListRow key={template} title={title} trailing={words} />
                ))}
              </ListCard>
              <More />
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function More() {
  const { mayAsk, ask } = useAskForMessages(messageTemplate.options);
  const [unasked, setUnasked] = useState(false);
  if (!canSubscribe) return <Paragraph quiet>要多收几条，请用微信小程序打开本页。</Paragraph>;
  if (!mayAsk('onPurpose')) return null;
  const press = () => void ask('onPurpose').then((came) => setUnasked(came === 'not-asked'));
  return (
    <>
      <Button kind="secondary" onPress={press}>
        多收几条
      </Button>
      {unasked ? (
        <Paragraph quiet>微信没有弹出询问。可以在右上角“…”的设置里打开订阅消息，再试一次。</Paragraph>
      ) : null}
    </>
  );
}
