export type { DemoApplication } from './demo-applications';
export { type DemoPlan, type DemoPlanKey, demoPlans } from './demo-plans';
