export * from './public-routes';
export * from './shapes';
export * from './staff-routes';
