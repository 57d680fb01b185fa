import { getPublicationDraft } from '@yingshang/shared/contracts/complaints';
import type { ResponseOf } from '@yingshang/shared/contracts/definition';
import { useQuery } from '../../platform/query';
import { call } from '../../platform/request';
import type { CasePlace } from './use-complaint-desk';

export type PublicationDraft = ResponseOf<typeof getPublicationDraft>;

export function usePublicationDraft({ id, caseId }: CasePlace) {
  return useQuery(`complaint-desk:publication:${id}:${caseId}`, () =>
    call(getPublicationDraft, { params: { id, caseId } }),
  );
}
