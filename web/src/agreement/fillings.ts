/** An open point with what was decided about it until an instant. */
export interface FilledPoint {
  id: string;
  question: string;
  fillings: { record: string; answer: string; decidedBy: string; agreed: boolean; from: string }[];
}
export interface AgreementAt {
  points: FilledPoint[];
}
