import { type ReactNode, useEffect, useState } from 'react';
import { goTo } from '../../../platform/navigate';
import { Button, Loaded, Paragraph, Sheet } from '../../../ui';
import { NoticeText } from '../../../ui/notice-text';
import type { usePrivacyAgreement } from '../privacy-agreement';
import { answerPlatform, askPlatform, onPlatformAsks } from '../privacy-prompt';
import { AgreeButton } from './agree-button';

/** The children, which collect something, once the notice was agreed to; before that the way to it. */
export function PrivacyGate({
  agreement,
  children,
}: {
  agreement: ReturnType<typeof usePrivacyAgreement>;
  children: (version: string) => ReactNode;
}) {
  const { notice, version, agree } = agreement;
  const [open, setOpen] = useState(false);
  useEffect(() => onPlatformAsks(() => setOpen(true)), []);
  const close = (agreed: boolean) => {
    setOpen(false);
    answerPlatform(agreed);
    if (agreed) agree();
  };
  return (
    <Loaded query={notice}>
      {({ account }) => (
        <>
          {version === null ? (
            <>
              <Paragraph>登录会用到手机号或微信编号。请先看收集什么、用来做什么、谁能看到。</Paragraph>
              <Button onPress={() => askPlatform(() => setOpen(true))}>看隐私说明，同意后登录</Button>
            </>
          ) : (
            <>
              {children(version)}
              <Button kind="text" onPress={() => goTo('privacy')}>
                您已同意隐私说明，点此再看
              </Button>
            </>
          )}
          {open ? (
            <Sheet title="隐私说明" closeLabel="不同意" onClose={() => close(false)}>
              <NoticeText statement={account} />
              <AgreeButton onAgree={() => close(true)} />
            </Sheet>
          ) : null}
        </>
      )}
    </Loaded>
  );
}
