export { type DemoRating, demoRatings, type RatedUnit } from './demo-ratings';
