// No offence: neighbours.
import { person } from './person.schema';

export const allowed = [person];
