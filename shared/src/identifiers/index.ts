export {
  type CreditCodeProblem,
  creditCodeCheck,
  creditCodeProblem,
  isCreditCode,
  normalizeCreditCode,
  organisationCheck,
} from './credit-code';
export { parseLicenceCode } from './licence-code';
export { isMobileNumber, normalizeMobileNumber } from './mobile-number';
export { isCallableNumber, maskedPhone, normalizePhoneNumber } from './phone-number';
export { isRegistrationNumber, registrationNumberCheck } from './registration-number';
export { isResidentId, normalizeResidentId, residentIdBirthDate, residentIdCheck } from './resident-id';
export { normalizeTypedCode } from './typed-code';
