export * from './intake-routes';
export * from './own-routes';
export * from './public-routes';
export * from './record';
export * from './shapes';
export * from './supervisor-routes';
export * from './unit-routes';
