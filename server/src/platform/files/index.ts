export { type CleanPhoto, cleanPhoto } from './clean-photo';
