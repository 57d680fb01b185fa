/** One pixel. */
export const SMALL_PHOTO =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

const HEADER = '524946460000000057415645666d74201000000001000100803e0000007d00000200100064617461007d0000';

/** A second of silence: WAV, 16 kHz, mono, 16 bit. */
export const SMALL_RECORDING = Buffer.concat([Buffer.from(HEADER, 'hex'), Buffer.alloc(32_000)]).toString(
  'base64',
);
