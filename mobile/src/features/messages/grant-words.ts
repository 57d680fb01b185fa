import type { MessageGrant, MessageTemplate } from '@yingshang/shared/contracts/notices';

export const templateNames: Readonly<Record<MessageTemplate, string>> = {
  policy: '政策消息',
  reminder: '申报时间提醒',
  case: '办件进度',
};

export interface GrantLine {
  readonly template: MessageTemplate;
  readonly title: string;
  readonly words: string;
}

/** What WeChat may still send, template by template; empty where the city sends nothing by WeChat. */
export function grantLines(grants: readonly MessageGrant[]): GrantLine[] {
  return grants
    .filter(({ templateId }) => templateId !== null)
    .map(({ template, remaining }) => ({
      template,
      title: templateNames[template],
      words: remaining === 0 ? '没有了' : `还能发${remaining}条`,
    }));
}
