export { CallBacksModule } from './call-backs.module';
export { CallBacksService } from './call-backs.service';
