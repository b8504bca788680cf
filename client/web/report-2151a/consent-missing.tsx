import type { FC } from 'hono/jsx';
import { consentInForce } from '../../../domain/case/consent';
import { jointServiceIn } from '../../../domain/case/report-2151a';
import { formPage, reportPage } from '../case/addresses';
import { commandsFor } from '../forms/commands-for';
import { Alert } from '../page/alert';
import type { ReportView } from './report';
import { reportWords } from './words';

/** Without a release consent in force no report goes out (S0.14): whoever writes one reads it first, and not at last. */
export const ConsentMissing: FC<{ shown: ReportView }> = ({ shown: { view, month } }) => {
  const { aCase, standing, frame, file } = view;
  if (consentInForce(aCase, jointServiceIn(aCase, month), standing.today)) return null;
  const words = reportWords(frame.language);
  const mayRecord =
    frame.viewer && commandsFor({ aCase, today: standing.today }, frame.viewer).includes('recordConsent');
  return (
    <Alert kind="warning" heading={words.noConsent}>
      <p>{words.noConsentAbout}</p>
      {mayRecord && (
        <p>
          <a href={formPage(file.caseId, 'recordConsent', { back: reportPage(file.caseId, month) })}>
            {words.recordConsent}
          </a>
        </p>
      )}
    </Alert>
  );
};
