export { ComplaintPublicationModule } from './complaint-publication.module';
