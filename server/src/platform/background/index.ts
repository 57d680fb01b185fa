export { BackgroundLoop } from './background-loop';
export { LimitLoop } from './limit-loop';
