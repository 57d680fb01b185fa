import { getPrivacyNotice } from '@yingshang/shared/contracts/consents';
import { useState } from 'react';
import { useQuery } from '../../../platform/query';
import { call } from '../../../platform/request';
import { Button, Card, ErrorText, Loaded, Paragraph, Sheet } from '../../../ui';
import { NoticeText } from '../../../ui/notice-text';
import type { Applying } from '../use-apply';

/** A consent of its own to the data of a child under 14; before it nothing about the child is asked for. */
export function ConsentCard({ applying }: { applying: Applying }) {
  const [open, setOpen] = useState(false);
  return (
    <Card title="先看说明，再填孩子的信息">
      <Paragraph>孩子未满14周岁，收集他的信息要由监护人单独同意。</Paragraph>
      <ErrorText text={applying.problems.consent} />
      <Button kind="secondary" onPress={() => setOpen(true)}>
        看说明并同意
      </Button>
      {open ? (
        <Sheet title="为孩子报名的单独同意" closeLabel="先不同意" onClose={() => setOpen(false)}>
          <Statement
            onAgree={(version) => {
              setOpen(false);
              applying.agree(version);
            }}
          />
        </Sheet>
      ) : null}
    </Card>
  );
}

function Statement({ onAgree }: { onAgree: (version: string) => void }) {
  const notice = useQuery('privacy-notice', () => call(getPrivacyNotice));
  return (
    <Loaded query={notice}>
      {({ child }) => (
        <>
          <NoticeText statement={child} />
          <Button onPress={() => onAgree(child.version)}>我是监护人，单独同意</Button>
        </>
      )}
    </Loaded>
  );
}
