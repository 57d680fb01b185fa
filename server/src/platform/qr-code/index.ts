export { qrModules } from './qr-modules';
