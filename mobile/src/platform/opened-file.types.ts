export interface WantedFile {
  readonly base64: string;
  readonly kind: 'wav' | 'jpg';
}

export interface OpenedFile {
  readonly address: string;
  /** Nothing of it stays on the device. */
  readonly close: () => void;
}
