import { forgetLoadedCity } from './demo-city-loaded';

/** Runs once after all specs that walk through the demo city. */
export default function forgetDemoCity(): void {
  forgetLoadedCity();
}
