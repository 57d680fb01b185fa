export { profileSizeClass, sizeDerivation, sizeFiguresOf } from './profile-size';
export { sizeClass, sizeRuleOf } from './size-class';
export type { SizeClass, SizeFigures, SizeRule } from './size-rule';
export { sizeRules } from './size-rules';
