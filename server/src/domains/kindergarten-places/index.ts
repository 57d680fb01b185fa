export { KindergartenPlacesModule } from './kindergarten-places.module';
export { PlaceDays } from './place-days.service';
export { PlacesForgetting } from './places-forgetting.service';
export { ResultNews } from './result-news.service';
