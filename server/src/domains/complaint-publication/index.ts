export { DemoComplaintsModule } from './demo-complaints.module';
