import { roleNames, staffRoles } from '@yingshang/shared/access';
import { type AuditEntry, auditKindName, openedName, purposeName } from '@yingshang/shared/contracts/audit';
import { dateInShanghai } from '@yingshang/shared/kernel';
import type { AuditItem } from './use-audit';

export interface AuditWords {
  readonly title: string;
  readonly detail: string;
  readonly caption: string;
  /** Nothing was seen: what was opened was damaged. */
  readonly unreadable: boolean;
}

/** An entry as an auditor reads it: who, what, where, when. */
export function auditWords({ list, item }: AuditItem): AuditWords {
  const place = item.unit?.name ?? '全市';
  const caption = `${instantWords(item.at)} · ${place}`;
  if (list === 'openings') {
    return {
      title: `${item.actor.name}查看了${openedName(item.opened)}`,
      detail: `用途：${purposeName(item.purpose)}`,
      caption: `${caption} · 记录编号 ${item.rowId.slice(0, 8)}`,
      unreadable: !item.readable,
    };
  }
  return {
    title: `${item.actor.name}：${auditKindName(item.kind)}`,
    detail: detailWords(item),
    caption,
    unreadable: false,
  };
}

function detailWords({ aboutName, detail, kind }: AuditEntry): string {
  const role = staffRoles.find((one) => one === detail['role']);
  const endsOn = detail['endsOn'];
  const parts = [
    aboutName === null ? '' : `对象：${aboutName}`,
    role === undefined ? '' : `角色：${roleNames[role]}`,
    typeof endsOn === 'string' ? `到 ${endsOn}` : '',
    kind === 'audit.viewed' ? (detail['list'] === 'openings' ? '查看记录' : '权限变动') : '',
  ];
  return parts.filter((part) => part !== '').join('，');
}

/** 2026-11-21 12:00, on the wall in Shanghai: an auditor compares times, so none is 「刚刚」. */
export function instantWords(instant: string): string {
  const ms = Date.parse(instant);
  const clock = new Date(ms + 8 * 3_600_000).toISOString().slice(11, 16);
  return `${dateInShanghai(ms)} ${clock}`;
}
