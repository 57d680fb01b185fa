export { creditCodeCheck, isCreditCode, normalizeCreditCode, organisationCheck } from './credit-code';
export { isMobileNumber, normalizeMobileNumber } from './mobile-number';
export { isRegistrationNumber, registrationNumberCheck } from './registration-number';
export { isResidentId, normalizeResidentId, residentIdBirthDate } from './resident-id';
