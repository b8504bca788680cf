/** Takes the exit code with which a command ended. */
export type Settle = (exit: number) => void;
