export interface SourceView {
  record: string;
  cover: string;
  kind: string;
  side: string | null;
  reliability: string | null;
  hasIdentity: boolean;
}
/** Who a source is; never kept in this browser. */
export interface Identity {
  name: string;
  contact?: string | null;
  notes?: string | null;
}
