/** A text that lives in the record store; the case holds its id and hash only. Identical texts have equal hashes. */
export interface Text {
  id: string;
  hash: string;
  empty: boolean;
}
