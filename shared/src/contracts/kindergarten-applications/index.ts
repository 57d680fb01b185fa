export * from './desk-routes';
export * from './guardian-routes';
export * from './shapes';
