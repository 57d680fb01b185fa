import type { Refusal } from '@yingshang/shared/kernel';

/** Answered as 429 with `Retry-After`. */
export function tooMany(waitMs: number): Refusal {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1_000));
  return {
    code: 'limits.too-many',
    message: '操作太频繁，这一次没有进行。',
    advice: `请等${waitInWords(retryAfterSeconds)}再试；已填写的内容会保留。`,
    retryAfterSeconds,
  };
}

/** Rounded up, so that nobody comes back too early. */
export function waitInWords(seconds: number): string {
  if (seconds < 60) return `${seconds} 秒`;
  if (seconds < 3_600) return `${Math.ceil(seconds / 60)} 分钟`;
  return `约 ${Math.ceil(seconds / 3_600)} 小时`;
}
