import type { FC } from 'hono/jsx';
import { choiceWord } from '../vocabulary/choice-words';
import type { CommandName } from '../../../domain/commands/catalogue';
import { reportOf } from '../../../domain/case/report-2151a';
import { areaPage, formPage, reportPage } from '../case/addresses';
import { CasePage } from '../case/case-page';
import { Alert } from '../page/alert';
import { ButtonLink, Buttons } from '../page/button';
import { dayWords, monthWords } from '../page/day-words';
import { Notice } from '../page/notice';
import { reportPdf } from './addresses';
import { CONTENTS, contentTitle, FormInPrint } from './form-in-print';
import { Recorded } from './recorded';
import type { ReportView } from './report';
import { reportWords } from './words';

/** The forms of a month, for whoever reads them: what DHS sent, and whether DCFS has. */
export const MonthPage: FC<{ shown: ReportView; may: readonly CommandName[]; done: string | undefined }> = (props) => {
  const { shown, done } = props;
  const { view, month, report, isFiling } = shown;
  const { frame, file } = view;
  const words = reportWords(frame.language);
  return (
    <CasePage
      view={view}
      area="exchange"
      title={words.title(monthWords(month, frame.language))}
      help="/help/2151a"
      actions={<></>}
      above={<Notice done={done} words={{ sendReport2151A: words.done, meanwhile: words.meanwhile }} />}
    >
      {isFiling && <Alert kind="info">{words.isFiling}</Alert>}
      {report.sentOn && !isFiling && <FormInPrint caseId={file.caseId} report={report} language={frame.language} />}
      {report.sentOn ? <Sent {...props} /> : <Unsent {...props} />}
      <Inbound {...props} />
      <p>
        <a href={areaPage(file.caseId, 'exchange')}>{words.toMonths}</a>
      </p>
    </CasePage>
  );
};

type Props = Parameters<typeof MonthPage>[0];

const Sent: FC<Props> = ({ shown: { view, month, isFiling }, may }) => {
  const { frame, file } = view;
  const words = reportWords(frame.language);
  const back = { back: reportPage(file.caseId, month) };
  return (
    <>
      <Buttons>
        {!isFiling && <ButtonLink href={reportPdf(file.caseId, month)}>{words.pdf}</ButtonLink>}
        {may.includes('withdrawReport2151A') && (
          <ButtonLink tone="outline" href={formPage(file.caseId, 'withdrawReport2151A', { month, ...back })}>
            {words.withdraw}
          </ButtonLink>
        )}
      </Buttons>
      {may.includes('withdrawReport2151A') && <p class="soft">{words.withdrawAbout}</p>}
    </>
  );
};

/** What is not sent is nobody's but the own agency's: the partners read that it is due. */
const Unsent: FC<Props> = ({ shown: { view, report, dropped } }) => {
  const { frame, reach } = view;
  const words = reportWords(frame.language);
  return (
    <>
      <p>
        {words.notSent} {words.notSentAbout}
      </p>
      {reach === 'whole' && (
        <section aria-labelledby="waits">
          <h2 id="waits">{words.waits}</h2>
          {CONTENTS.map((names, at) => (
            <>
              <h3>{contentTitle(names, at, frame.language)}</h3>
              {names.map((name) => (
                <>
                  {names.length > 1 && <h4>{choiceWord('heading-2151a', name, frame.language)}</h4>}
                  <Recorded
                    facts={report.headings.find((each) => each.name === name)?.recorded ?? []}
                    dropped={dropped[name] ?? 0}
                  />
                </>
              ))}
            </>
          ))}
        </section>
      )}
    </>
  );
};

const Inbound: FC<Props> = ({ shown: { view, month }, may }) => {
  const { frame, file, aCase, standing } = view;
  const words = reportWords(frame.language);
  const receivedOn = reportOf(aCase, month)?.receivedOn;
  const given = { month, back: reportPage(file.caseId, month) };
  const id = `report-2151a-in/${month}`;
  const duty = standing.duties.find((each) => each.id === id);
  const missed = aCase.missReasons[id];
  return (
    <section aria-labelledby="inbound">
      <h2 id="inbound">{words.inbound}</h2>
      <p>
        {receivedOn ? words.received(dayWords(receivedOn, frame.language)) : words.notReceived}{' '}
        {missed && !receivedOn && words.missed(choiceWord('miss-reason', missed.code, frame.language))}
      </p>
      <Buttons>
        {!receivedOn && may.includes('receiveReport2151A') && (
          <ButtonLink tone="outline" href={formPage(file.caseId, 'receiveReport2151A', given)}>
            {words.receive}
          </ButtonLink>
        )}
        {!receivedOn && duty?.state === 'overdue' && may.includes('recordMissReason') && (
          <ButtonLink tone="outline" href={formPage(file.caseId, 'recordMissReason', { duty: id, back: given.back })}>
            {words.giveReason}
          </ButtonLink>
        )}
        {receivedOn && may.includes('deleteReceivedReport2151A') && (
          <ButtonLink tone="quiet" href={formPage(file.caseId, 'deleteReceivedReport2151A', given)}>
            {words.unreceive}
          </ButtonLink>
        )}
      </Buttons>
    </section>
  );
};
