export { KindergartenDemoModule } from './kindergarten-demo.module';
