import type { FC } from 'hono/jsx';
import { givenFields } from '../../given';
import { reportPage } from '../case/addresses';
import { CasePage } from '../case/case-page';
import { postedOf } from '../forms/args-posted';
import { Carried } from '../forms/form-page';
import { Alert } from '../page/alert';
import { Button, ButtonLink, Buttons } from '../page/button';
import { monthWords } from '../page/day-words';
import { PostForm } from '../page/form';
import { reportPdf } from './addresses';
import { FormInPrint } from './form-in-print';
import { FactsHad } from './new-facts';
import { asItWillBeSent, recordedMark } from './report';
import type { Writing } from './write-page';
import { reportWords } from './words';

/** The form as DCFS and the liaison will read it, before it is sent. `isKept`: what is seen is there as a draft, too. */
export const PreviewPage: FC<Writing & { isKept: boolean }> = ({ shown, args, state, isKept }) => {
  const { view, month } = shown;
  const { frame, file } = view;
  const words = reportWords(frame.language);
  return (
    <CasePage
      view={view}
      area="exchange"
      title={words.previewTitle(monthWords(month, frame.language))}
      help="/help/2151a"
      actions={<></>}
    >
      <Alert kind="info">{words.previewAbout}</Alert>
      <FormInPrint
        caseId={file.caseId}
        report={asItWillBeSent(shown, args)}
        language={frame.language}
        today={view.standing.today}
      />
      <PostForm action={reportPage(file.caseId, month)} request={state.request}>
        <Carried state={state} />
        <input type="hidden" name="seen" value={recordedMark(shown)} />
        <FactsHad args={args} />
        {postedOf(givenFields('sendReport2151A'), args).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <Buttons>
          <Button name="act" value="send">
            {words.send}
          </Button>
          <Button tone="outline" name="act" value="edit">
            {words.goBack}
          </Button>
          {isKept && (
            <ButtonLink tone="quiet" href={reportPdf(file.caseId, month)}>
              {words.pdf}
            </ButtonLink>
          )}
        </Buttons>
      </PostForm>
    </CasePage>
  );
};
