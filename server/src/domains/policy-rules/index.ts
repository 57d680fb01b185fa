export { PolicyRulesModule } from './policy-rules.module';
