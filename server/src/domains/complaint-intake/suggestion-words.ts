import type { LikenessReason } from '@yingshang/shared/complaints';
import type { RouteReason } from '@yingshang/shared/routing';

/** Why a unit is suggested, as people say it. `district`: the one it works for; null for one of the whole city. */
export function routeReasonWords(reasons: readonly RouteReason[], district: string | null): string[] {
  const words = reasons.map((reason) =>
    reason.kind === 'named' ? `提到了“${reason.heard}”` : `“${reason.label}”这类事一般归它管`,
  );
  return district === null ? words : [...words, `负责${district}`];
}

/** Why a complaint is likely the same matter. Nothing of what the other person wrote. */
export function likenessWords(reasons: readonly LikenessReason[], regionName: string | null): string[] {
  return reasons.map((reason) => {
    switch (reason.kind) {
      case 'same-words':
        return '说的事很像';
      case 'same-unit':
        return '是同一个单位';
      case 'same-topic':
        return '是同一类事';
      case 'same-place':
        return regionName === null ? '在同一个地方' : `都在${regionName}`;
      case 'days-apart':
        return reason.days === 0 ? '今天提交的' : `${reason.days} 天前提交的`;
    }
  });
}
