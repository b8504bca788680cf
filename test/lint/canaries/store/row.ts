// No offence.
export type Row = { id: string };
