import type { StaffRole } from '@yingshang/shared/access';
import type { Grantee } from '@yingshang/shared/contracts/staff';
import { useState } from 'react';
import { useAsking } from '../../platform/use-asking';
import { grant } from './use-staff';

export interface TypedGrant {
  readonly phone: string;
  readonly name: string;
  readonly demoKind?: 'resident' | 'enterprise';
  readonly role?: StaffRole;
  readonly endsOn: string;
}

const EMPTY: TypedGrant = { phone: '', name: '', endsOn: '' };

/** Null while something is missing. */
export function wantedGrant(typed: TypedGrant, demo: boolean) {
  const { phone, name, demoKind, role, endsOn } = typed;
  const to = grantee({ phone: phone.trim(), name: name.trim(), demoKind }, demo);
  if (to === null || role === undefined) return null;
  return { to, role, endsOn: endsOn.trim() === '' ? null : endsOn.trim() };
}

function grantee(
  { phone, name, demoKind }: Pick<TypedGrant, 'phone' | 'name' | 'demoKind'>,
  demo: boolean,
): Grantee | null {
  if (demo) return demoKind === undefined ? null : { by: 'demo', kind: demoKind };
  return phone === '' || name === '' ? null : { by: 'phone', phone, name };
}

/** What is typed stays while the person proves their second factor, and when it is refused. */
export function useGrantForm(unitId: string, demo: boolean) {
  const [typed, setTyped] = useState(EMPTY);
  const [granted, setGranted] = useState<{ name: string; role: StaffRole } | null>(null);
  const { busy, problem, ask, setProblem } = useAsking();
  const send = async () => {
    const wanted = wantedGrant(typed, demo);
    if (wanted === null) return setProblem(demo ? '请选演示身份和角色。' : '请填手机号、姓名，并选角色。');
    const answer = await ask(() => grant(unitId, wanted));
    if (!answer.ok) return;
    setGranted(answer.value);
    setTyped(EMPTY);
  };
  return {
    typed,
    change: (part: Partial<TypedGrant>) => setTyped((before) => ({ ...before, ...part })),
    granted,
    again: () => setGranted(null),
    busy,
    problem,
    send: () => void send(),
  };
}
