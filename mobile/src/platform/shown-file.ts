/** A file of this device where a picture or a player can take it from. */
export interface ShownFile {
  readonly address: string;
  readonly close: () => void;
}
