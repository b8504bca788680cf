// Offence: the hour of the machine's zone, another one on another worker.
export const hourOf = (instant: Date) => instant.getHours();
export const shown = (instant: Date) => instant.toLocaleString();
