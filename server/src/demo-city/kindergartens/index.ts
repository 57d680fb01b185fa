export type { DemoApplication } from './demo-applications';
export { demoLookUps } from './demo-look-ups';
export { type DemoPlan, type DemoPlanKey, demoPlans } from './demo-plans';
