import type { MessageTemplate, NoticeSubject } from '@yingshang/shared/contracts/notices';

/** What switches a notice off, the topic that says most about it first. */
export function topicsOf(subject: NoticeSubject): string[] {
  switch (subject.kind) {
    case 'policy':
      return [`category:${subject.policy.category}`];
    case 'window':
      return ['windows', `category:${subject.policy.category}`];
    case 'facts':
      return ['profile'];
    case 'case':
      return ['cases'];
  }
}

export function templateOf({ kind }: NoticeSubject): MessageTemplate {
  if (kind === 'case') return 'case';
  return kind === 'window' ? 'reminder' : 'policy';
}
