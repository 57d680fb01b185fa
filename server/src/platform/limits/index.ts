export { Budgets } from './budgets';
export type { LimitedCaller, LimitKey } from './limit-key';
export type { LimitWindow } from './limit-windows';
export { type LimitedAttempt, Limits } from './limits';
export { LimitsModule } from './limits.module';
export { tooMany, waitInWords } from './limits.refusals';
