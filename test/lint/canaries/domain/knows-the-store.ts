// Offence: the domain imports nobody, not even a type.
import type { Row } from '../store/row';

export type Known = Row;
