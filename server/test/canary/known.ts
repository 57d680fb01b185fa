/** What later steps need to know of earlier ones. */
export interface Known {
  enterpriseId: string;
  callBackId: string;
  delegationId: string;
  controlCode: string;
  grantId: string;
  personId: string;
  edition: string;
  privacyVersion: string;
  realNameVersion: string;
  code: string;
  counterId: string;
  pairingCode: string;
  displaySession: string;
  counterToken: string;
  occasionId: string;
  ratingTicket: string;
  statementId: string;
  planId: string;
  childVersion: string;
}
