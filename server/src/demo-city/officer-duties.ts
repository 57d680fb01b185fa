import type { Post } from './officer-posts';

/** What an officer of a post does about one matter of the unit, in a sentence that a shop owner understands. */
const DUTIES: Record<Post, (matter: string, unitDuty: string) => string> = {
  局长: (_, unitDuty) => `主持全面工作：${unitDuty}。`,
  街道主任: (_, unitDuty) => `主持街道全面工作：${unitDuty}。`,
  负责人: (_, unitDuty) => `主持全面工作：${unitDuty}。`,
  科长: (matter) => `负责“${matter}”方面的工作安排和政策解释。`,
  首席服务员: (matter) => `牵头解决“${matter}”方面的疑难问题，一次讲清怎么办。`,
  企业服务专员: (matter) => `联系企业和店铺，帮助解决“${matter}”方面的困难。`,
  项目管家: (matter) => `跟踪项目进度，协调“${matter}”方面的事项。`,
  窗口人员: (matter) => `在窗口接待，办理和解答“${matter}”方面的事。`,
  执法人员: (matter) => `负责“${matter}”方面的日常检查和现场答疑。`,
  社区工作者: (matter) => `走访社区居民和店铺，收集“${matter}”方面的意见。`,
};

const COUNTER_HOURS = '工作日 8:30–16:30';
const OFFICE_HOURS = '工作日 9:00–17:00';

export function dutiesOf(post: Post, matter: string, unitDuty: string): string {
  return DUTIES[post](matter, unitDuty);
}

export function hoursOf(post: Post): string {
  return post === '窗口人员' ? COUNTER_HOURS : OFFICE_HOURS;
}
