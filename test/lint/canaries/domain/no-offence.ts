// No offence: date-fns and neighbours.
import { addDays } from 'date-fns';
import { enUS } from 'date-fns/locale';
import { person } from './person.schema';

export const allowed = [addDays, enUS, person];
