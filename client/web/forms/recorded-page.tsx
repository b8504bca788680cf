import type { FC } from 'hono/jsx';
import { millisecondsOf } from '../../../domain/calendar/agency-clock';
import { casePage } from '../case/addresses';
import { Breadcrumb } from '../page/breadcrumb';
import { ButtonLink, Buttons } from '../page/button';
import { momentWords } from '../page/day-words';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { commandTitle } from '../vocabulary/command-words';
import { formMenu } from './form-addresses';
import { formWords } from './form-words';
import type { SentBefore } from './sent-before';

export interface RecordedProps {
  frame: Frame;
  caseId: string;
  sent: SentBefore;
  /** Where it can be seen. */
  seeIt: string;
  /** The same form, empty. */
  another: string;
  back: string;
}

/** In place of a form that was recorded: whoever comes back to it is told so. */
export const RecordedPage: FC<RecordedProps> = ({ frame, caseId, sent, seeIt, another, back }) => {
  const words = formWords(frame.language);
  return (
    <Page
      frame={frame}
      title={words.recordedAlready}
      caption={words.case(caseId)}
      lead={words.recordedOn(
        commandTitle(sent.command, frame.language),
        momentWords(millisecondsOf(sent.at), frame.zone, frame.language),
      )}
      width="narrow"
      here="my-work"
      help="/help/forms"
      above={
        <Breadcrumb
          pages={[
            { href: casePage(caseId), text: words.case(caseId) },
            { href: formMenu(caseId), text: words.allForms },
          ]}
        />
      }
    >
      <p>{words.recordedOnce}</p>
      <Buttons>
        <ButtonLink href={seeIt}>{words.seeIt}</ButtonLink>
        <ButtonLink tone="outline" href={another}>
          {words.recordAnother}
        </ButtonLink>
        <ButtonLink tone="quiet" href={back}>
          {words.goBack}
        </ButtonLink>
      </Buttons>
    </Page>
  );
};
