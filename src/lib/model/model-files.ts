/** The bytes of the model files, as they stand in `static/models`. */
export interface ModelFiles {
  readonly clusters: Uint8Array;
  readonly tagger: Uint8Array;
  readonly parser: Uint8Array;
  readonly names: Uint8Array;
}
