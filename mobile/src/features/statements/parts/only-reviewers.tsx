import type { ReactNode } from 'react';
import { OnlyRoles } from '../../../ui';

const ROLES = ['reviewer', 'supervisor'] as const;

export function OnlyReviewers({ children }: { children: ReactNode }) {
  return (
    <OnlyRoles roles={ROLES} who="审核员和督查">
      {children}
    </OnlyRoles>
  );
}
