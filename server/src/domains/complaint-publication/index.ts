export { ComplaintPublicationModule } from './complaint-publication.module';
export { DemoComplaintsModule } from './demo-complaints.module';
