import type { FC } from 'hono/jsx';
import { type CivilDate } from '../../../domain/calendar/civil-date';
import { awayWords, dayWords } from './day-words';
import { useFrame } from './frame';

/**
 * A day with its weekday and how far away it is. `owed` for a due date of something not done yet: once it is over it is
 * so many days overdue. `plain` leaves out how far away it is.
 */
export const DayLabel: FC<{ date: CivilDate; owed?: boolean; plain?: boolean; today?: CivilDate }> = (props) => {
  const frame = useFrame();
  const { date, owed = false, plain = false, today = frame.today } = props;
  return (
    <span class={owed && date < today ? 'day day--late' : 'day'}>
      <time datetime={date} class="no-break">
        {dayWords(date, frame.language)}
      </time>
      {!plain && <span class="day__away">{awayWords(date, today, frame.language, owed)}</span>}
    </span>
  );
};
