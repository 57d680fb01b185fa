import { Card, Paragraph } from '../../../ui';

/** What asking does, in plain words, before anybody presses. */
export function WhatItCosts() {
  return (
    <Card title="查之前请想好">
      <Paragraph>评价人相信没有人知道他是谁。只有下面几种情况才可以查，而且要两个人都同意。</Paragraph>
      <Paragraph>
        每一步都写进公开账本：哪个单位、什么理由、哪一天、有没有查看，谁都能看到，不能撤回。账本上没有是哪条评价，也没有评价人是谁。
      </Paragraph>
      <Paragraph>查看之后，评价人会收到消息。您的名字和理由留在审计记录里，一直保留。</Paragraph>
    </Card>
  );
}
