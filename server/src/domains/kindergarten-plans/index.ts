export { HeldPlans, type PlanNow } from './held-plans.service';
export { KindergartenPlansModule } from './kindergarten-plans.module';
export { PlanSeeds } from './plan-seeds.service';
