export * from './desk-routes';
export * from './guardian-routes';
export * from './public-routes';
export * from './shapes';
