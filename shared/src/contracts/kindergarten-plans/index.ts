export * from './desk-routes';
export * from './public-routes';
export * from './shapes';
