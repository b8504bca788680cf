import type { FC } from 'hono/jsx';
import { Alert } from '../page/alert';
import { ButtonLink } from '../page/button';
import type { Frame } from '../page/frame';
import { Page } from '../page/page';
import { openingWords } from './words';

/** The case is open, and not of those that whoever opened it sees. */
export const OpenedPage: FC<{ frame: Frame; caseId: string; worker: string }> = ({ frame, caseId, worker }) => {
  const words = openingWords(frame.language);
  return (
    <Page frame={frame} title={words.opened} here="cases" help="/help/case" width="narrow">
      <Alert kind="success" heading={words.openedFor(caseId, worker)}>
        <p>{words.openedAbout}</p>
      </Alert>
      <ButtonLink href="/cases">{words.toTheCases}</ButtonLink>
    </Page>
  );
};

/** The case is taken, and not on record yet. */
export const UnderWayPage: FC<{ frame: Frame; href: string }> = ({ frame, href }) => {
  const words = openingWords(frame.language);
  return (
    <Page frame={frame} title={words.underWay} lead={words.underWayAbout} here="cases" help="/help/case" width="narrow">
      <ButtonLink href={href}>{words.toTheCase}</ButtonLink>
    </Page>
  );
};
