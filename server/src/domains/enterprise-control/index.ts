export { EnterpriseControlModule } from './enterprise-control.module';
