// Offence: the same case gives another answer each time.
export const chance = (): number => Math.random();
