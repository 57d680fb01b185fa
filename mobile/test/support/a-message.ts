import type { Message } from '@yingshang/shared/contracts/notices';

/** A message of a published policy, unread; a test bends what it is about. */
export function aMessage(changes: Partial<Message> = {}): Message {
  return {
    id: '01a1fc42-d200-7195-86a7-b9d0a726f806~ab000696-0505-44ed-ae04-fcc622f57f8e',
    at: '2026-11-21T04:00:00.000Z',
    subject: {
      kind: 'policy',
      cause: 'published',
      policy: { id: 'p', title: '示例补贴办法', category: 'subsidy' },
    },
    head: '您初步符合',
    line: '这是新发布的政策。现在可以申报。',
    before: { verdict: 'none' },
    after: { verdict: 'eligible', phase: 'open' },
    changes: [],
    enterprise: { id: 'e', name: '示例店（演示）', demo: true },
    read: false,
    silent: false,
    delivery: { state: 'refused', reason: 'no-grant', words: '只放在站内' },
    topic: { key: 'category:subsidy', name: '补助补贴', muted: false },
    ...changes,
  };
}
