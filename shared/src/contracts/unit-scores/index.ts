export * from './city-routes';
export * from './public-routes';
export * from './shapes';
export * from './unit-routes';
