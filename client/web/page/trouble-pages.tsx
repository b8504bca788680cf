import type { Child, FC } from 'hono/jsx';
import { Alert } from './alert';
import { ButtonLink, Buttons } from './button';
import type { Frame } from './frame';
import { Page } from './page';
import { troubleWords } from './trouble-words';

/** Nothing is there, or no right to it: one page for both, so that no address tells what exists. Send it with 404. */
export const NotFoundPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Trouble frame={frame} {...troubleWords(frame.language).notFound} />
);

/** A page that the person's role does not have at all; never for a single case. Send it with 403. */
export const ForbiddenPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Trouble frame={frame} {...troubleWords(frame.language).forbidden} />
);

/** A fault of ours. Send it with 500. */
export const FaultPage: FC<{ frame: Frame }> = ({ frame }) => (
  <Trouble frame={frame} {...troubleWords(frame.language).fault} />
);

/**
 * The record store or the workflow does not answer. `kept` says that what was typed is there as a draft, `unsure` that
 * a form was under way when the answer did not come. Send it with 503.
 */
export const UnavailablePage: FC<{ frame: Frame; kept?: boolean; unsure?: boolean }> = ({ frame, kept, unsure }) => {
  const words = troubleWords(frame.language).unavailable;
  return (
    <Trouble frame={frame} {...words} again>
      {unsure && <Alert kind="warning">{words.unsure}</Alert>}
      {kept && <Alert kind="info">{words.kept}</Alert>}
    </Trouble>
  );
};

interface TroubleProps {
  frame: Frame;
  title: string;
  lead: string;
  todo: string;
  again?: boolean;
  children?: Child;
}

const Trouble: FC<TroubleProps> = ({ frame, title, lead, todo, again, children }) => {
  const words = troubleWords(frame.language);
  return (
    <Page frame={frame} title={title} lead={lead} width="narrow" help="/help/trouble">
      {children}
      <p>{todo}</p>
      <Buttons>
        {again && <ButtonLink href={frame.address}>{words.again}</ButtonLink>}
        <ButtonLink href="/" tone={again ? 'outline' : 'primary'}>
          {words.home}
        </ButtonLink>
      </Buttons>
    </Page>
  );
};
