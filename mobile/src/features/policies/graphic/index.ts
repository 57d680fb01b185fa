/** The door for other features: a picture that is drawn here, shown, and saved. */
export { SavePictureButton } from '../parts/save-picture-button';
export { codeShapes } from './code-shapes';
export type { Drawing } from './drawing';
export { GraphicPicture, pictureWidth } from './graphic-picture';
export { LIGHT, type Palette } from './palette';
export { paragraph } from './paragraph';
