export { type DemoRating, demoRatings, type RatedUnit } from './demo-ratings';
export { publicAnswerWords } from './rating-words';
